import { describe, expect, test } from 'vitest'

import { fold, numbered, reservedSlug, slugify } from './slug'

describe('an address made from a title', () => {
  test.each([
    ['Vučić and Dačić', 'vucic-and-dacic'],
    ['Đorđe Šimić', 'dorde-simic'],
    ['Łódź, Ærø & Straße', 'lodz-aero-strasse'],
    ['İstanbul ﬁle', 'istanbul-file'],
    ['Београд', 'beograd'],
    ['Αθήνα', 'athina'],
    ['It’s the author’s', 'its-the-authors'],
    ['Əliyev and O‘zbek ʿAlī', 'aliyev-and-ozbek-ali'],
    ['???', ''],
    ['👨‍👩‍👧', ''],
  ])('%s becomes %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  test('is the same for composed and decomposed letters', () => {
    expect(slugify('Café'.normalize('NFD'))).toBe(slugify('Café'.normalize('NFC')))
  })

  test('ends at a word within 80 characters', () => {
    const slug = slugify('a long word '.repeat(30))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/^(a-long-word-)*(a|a-long|a-long-word)$/)
  })
})

test('an address with a number stays within 80 characters, at a word', () => {
  expect(numbered('harbour', 2)).toBe('harbour-2')
  const long = numbered(slugify('a long word '.repeat(30)), 12)
  expect(long).toMatch(/^(a-long-word-)*(a|a-long|a-long-word)-12$/)
  expect(long.length).toBeLessThanOrEqual(80)
  expect(numbered('x'.repeat(80), 100)).toHaveLength(80)
})

test('folding makes quotes, dashes and accents alike', () => {
  expect(fold('  “Vučić” –\n the author’s ')).toBe('"vucic" - the author\'s')
})

test('the site’s own addresses are kept for it', () => {
  const kept = [
    'admin',
    'api',
    '_next',
    'search',
    'feed.xml',
    'sitemap-xml',
    'robots.txt',
    'preview',
    'commentary',
    'media',
  ]
  expect(kept.filter((slug) => !reservedSlug(slug))).toEqual([])
  expect(reservedSlug('harbour')).toBe(false)
})
