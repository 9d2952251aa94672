import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { IndexPage } from './IndexPage'
import { NamedListPage } from './NamedListPage'
import { onePage, publisher, teaser } from './page.fixtures'

const shared = { publisher, stylesheet: 'body{}' }
const teasers = [teaser]
const links = { page: 2, pages: 3, newer: '/?page=1', older: '/?page=3' }
const entries = [
  { name: 'حداد, مريم', href: '/authors/mariam', count: 2 },
  { name: 'Haan, Ada', href: '/authors/ada', count: 1 },
]
const index = (
  <IndexPage
    {...shared}
    view={{ path: '/authors', title: 'Authors', trail: [], groups: [{ heading: 'H', entries }], links }}
  />
)
const month = (
  <NamedListPage
    {...shared}
    view={{
      path: '/archive/2026/05',
      title: 'May 2026',
      trail: [{ name: 'Archive', href: '/archive' }],
      teasers,
      links: onePage,
    }}
  />
)

describe('an index, and a list under a title', () => {
  it.each([
    ['Authors', index],
    ['May 2026', month],
  ])('has one h1, “%s”, no script, and is for search engines', (title, page) => {
    const html = renderToStaticMarkup(page)
    expect([...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, inner]) => inner)).toEqual([title])
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)| style=|noindex/)
  })

  it('gives each page of an index its own address and title, and names with their numbers, each in its direction', () => {
    const html = renderToStaticMarkup(index)
    expect(html).toContain('<title>Authors, page 2 – ')
    expect(html).toContain('<link rel="canonical" href="https://northbank.example/authors?page=2"/>')
    expect(html).toContain('<li><a href="/authors/mariam" dir="auto">حداد, مريم</a> 2</li>')
    expect(html).toContain('rel="prev">Previous</a>')
  })

  it('leads from a month to the pages above it, for machines too', () => {
    const html = renderToStaticMarkup(month)
    expect(html).toContain(
      '<nav aria-label="Breadcrumb"><ol class="row"><li><a href="/archive">Archive</a></li></ol></nav>',
    )
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null') as object
    expect(data).toMatchObject({
      '@type': 'CollectionPage',
      url: 'https://northbank.example/archive/2026/05',
      breadcrumb: {
        itemListElement: [
          { position: 1, item: 'https://northbank.example/' },
          { position: 2, name: 'Archive', item: 'https://northbank.example/archive' },
          { position: 3, name: 'May 2026', item: 'https://northbank.example/archive/2026/05' },
        ],
      },
    })
  })
})
