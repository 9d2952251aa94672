import { describe, expect, test } from 'vitest'

import { fold, numbered, reservedSlug, slugify, textMark } from './slug'

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

  test.each([
    ['Київ після війни', null, 'kyiv-pislia-viiny'],
    ['Харків і Єлисавет', 'uk', 'kharkiv-i-yelysavet'],
    ['Über Ölpreise', 'de', 'ueber-oelpreise'],
    ['Über Ölpreise', 'de-AT', 'ueber-oelpreise'],
    ['Über Ölpreise', null, 'uber-olpreise'],
    ['Donau\u00ADdampf\u00ADschiff', null, 'donaudampfschiff'],
    ['没有人想关闭的港口', 'zh', 'mei-you-ren-xiang-guan-bi-de-gang-kou'],
    ['한국의 항구', 'ko', 'hangugui-hanggu'],
    ['Щука в море', 'ru', 'shchuka-v-more'],
    ['Щит и ъгъл', 'bg', 'shtit-i-agal'],
    ['Њујорк ђак', null, 'njujork-dak'],
    ['Άνθρωποι του ουρανού', 'el', 'anthropoi-tou-ouranou'],
    ['Ærø og Århus', 'da', 'aeroe-og-aarhus'],
  ])('%s (%s) becomes %s', (title, language, slug) => {
    expect(slugify(title, language)).toBe(slug)
  })

  test.each([
    'الميناء الذي لم يرد أحد إغلاقه',
    'הנמל שאיש לא רצה לסגור',
    'बंदरगाह',
    'ท่าเรือ',
    'ნავსადგური',
    'Նավահանգիստ',
    'みなと',
    'ወደብ',
  ])('of “%s” has letters in it', (title) => {
    expect(slugify(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('of a word longer than an address is cut in the word, not down to the article before it', () => {
    const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebungsverfahrensordnung'
    const slug = slugify(`Die ${word}`, 'de')
    expect(slug).toHaveLength(80)
    expect(slug).toMatch(/^die-rindfleischetikettierungsueberwachung/)
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

test('texts without a letter are told apart, each by the same mark every time', () => {
  const marks = ['???', '!!!', '👨‍👩‍👧', '…'].map(textMark)
  expect(new Set(marks).size).toBe(4)
  expect(marks).toEqual(['???', '!!!', '👨‍👩‍👧', '…'].map(textMark))
  expect(marks.filter((mark) => !/^[a-z0-9]{7}$/.test(mark))).toEqual([])
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
