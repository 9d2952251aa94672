import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { SearchView } from '@/reading/SearchView'

import { teaser } from './page.fixtures'
import { searchPage } from './searchPage.fixtures'

const search = (query: string, total: number, more: Partial<SearchView> = {}) =>
  searchPage({ query, total, complete: total > 0, ...(total > 0 ? {} : { results: [] }), ...more })

describe('the page of a search', () => {
  it('marks what was searched for in a passage, and lets a search be narrowed and widened', () => {
    const passage = [
      { text: 'A <b> ', marked: false },
      { text: 'tide', marked: true },
    ]
    const values = [
      { label: 'Tom Osei', count: 2, chosen: false, href: '/search?q=tide&author=tom-osei' },
      { label: 'Ann', count: 1, chosen: true, href: '/search?q=tide' },
    ]
    const found = { results: [{ teaser, passage, without: [] }], narrow: [{ name: 'author' as const, values }] }
    const page = renderToStaticMarkup(search('tide', 1, { ...found, facets: { author: 'ann' } }))
    expect(page).toContain('A &lt;b&gt; <mark>tide</mark>')
    expect(page).toContain('<input type="hidden" name="author" value="ann"/>')
    expect(page).toMatch(
      /<details[^>]* open="">.*<a href="\/search\?q=tide&amp;author=tom-osei"[^>]*>Tom Osei<\/a> \(2\)/,
    )
  })

  it('tells how much a search found, and helps where it found nothing', () => {
    expect(renderToStaticMarkup(search('tide', 1))).toContain('One commentary has “tide”.')
    expect(renderToStaticMarkup(search('tide', 0))).toContain('Nothing has every word of “tide”.')
    expect(renderToStaticMarkup(search('', 0))).not.toContain('role="status"')
    const some = { complete: false, results: [{ teaser, passage: [], without: ['ebb'] }] }
    expect(renderToStaticMarkup(search('tide ebb', 2, some))).toMatch(/2 commentaries have some of them.*Without “ebb”/)
    const suggestion = { text: 'tide', href: '/search?q=tide' }
    expect(renderToStaticMarkup(search('tdie', 0, { suggestion }))).toContain('href="/search?q=tide"')
    expect(renderToStaticMarkup(search('a', 900, { listed: 400 }))).toContain('The best 400 are listed')
    expect(renderToStaticMarkup(search('a', 0, { shortened: true }))).toContain('first twelve words')
    expect(renderToStaticMarkup(search('a', 0, { partial: true }))).toContain('being made anew')
    expect(renderToStaticMarkup(search('"><b>', 0))).toContain('name="q" value="&quot;&gt;&lt;b&gt;"')
  })
})
