import { describe, expect, test } from 'vitest'

import { followSlug } from './followSlug'
import { textMark } from './slug'

const save = {
  slug: undefined,
  title: 'The port',
  oldSlug: 'the-port',
  oldTitle: 'The port',
  ...{ fallback: 'commentary', language: null, settled: false },
}
const after = (given: Partial<Parameters<typeof followSlug>[0]>) => followSlug({ ...save, ...given })

describe('an address that somebody typed', () => {
  test.each([
    ['a-port', 'a-port'],
    ['  a-port ', 'a-port'],
    ['A Port_of call’s', 'a-port-of-calls'],
    ['Über-Öl', 'uber-ol'],
    ['गोदी', 'godi'],
    ['Łódź', 'lodz'],
    // These are left as they are, for the refusal to name.
    ['_-_', '_-_'],
    ['search', 'search'],
    ['_next', '_next'],
    ['a/b', 'a/b'],
    ['port?', 'port?'],
  ])('%j becomes %j', (slug, address) => {
    expect(after({ slug })).toEqual({ slug: address, typed: true })
  })

  test('is spelt in the language of the title', () => {
    expect(after({ slug: 'Öl', language: 'de' })).toEqual({ slug: 'oel', typed: true })
  })

  test('is no other where it is the old one, sent again', () => {
    expect(after({ slug: 'the-port', title: 'The ferry' })).toEqual({ slug: 'the-ferry', typed: false })
    expect(after({ slug: ' own ', oldSlug: 'own' })).toEqual({ slug: 'own', typed: false })
  })
})

describe('an address that nobody typed', () => {
  test.each([
    ['of a new commentary is made from its title', { oldSlug: null, oldTitle: '' }, 'the-port'],
    ['of a new commentary without a title is none', { oldSlug: null, title: '', oldTitle: '' }, null],
    ['stays with the title', {}, 'the-port'],
    ['follows the title', { title: 'The ferry' }, 'the-ferry'],
    ['follows the title from a numbered one', { title: 'The ferry', oldSlug: 'the-port-12' }, 'the-ferry'],
    ['stays numbered with the title', { oldSlug: 'the-port-12' }, 'the-port-12'],
    ['stays where readers know it', { title: 'The ferry', settled: true }, 'the-port'],
    ['stays where an editor chose it', { title: 'The ferry', oldSlug: 'own' }, 'own'],
    ['is made anew where it was emptied', { slug: '', oldSlug: 'own' }, 'the-port'],
    ['is made anew where it was emptied by null', { slug: null, oldSlug: 'own' }, 'the-port'],
    ['is made anew where readers know it and it was emptied', { slug: ' ', oldSlug: 'own', settled: true }, 'the-port'],
    ['stays where the title is emptied', { title: '' }, 'the-port'],
    ['stays where the title becomes invisible', { title: '\u200B' }, 'the-port'],
  ])('%s', (_, given, slug) => {
    expect(after(given)).toEqual({ slug, typed: false })
  })

  test('has a mark for a title without letters, and follows it', () => {
    const marked = `commentary-${textMark('???')}`
    expect(after({ title: '???' }).slug).toBe(marked)
    expect(after({ title: '!!!', oldTitle: '???', oldSlug: marked }).slug).toBe(`commentary-${textMark('!!!')}`)
    expect(after({ title: '???', oldSlug: null, fallback: 'topic' }).slug).toBe(`topic-${textMark('???')}`)
  })

  test('follows the title too where it was made before the language was known', () => {
    const known = { oldTitle: 'Öl', title: 'Ölpreise', language: 'de' }
    expect(after({ ...known, oldSlug: 'ol' }).slug).toBe('oelpreise')
    expect(after({ ...known, oldSlug: 'oel' }).slug).toBe('oelpreise')
  })
})
