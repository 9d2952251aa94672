import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { AuthorPage } from './AuthorPage'
import { ErrorPage } from './ErrorPage'
import { HomePage } from './HomePage'
import { MissingPage } from './MissingPage'
import { onePage, picture, publisher, teaser } from './page.fixtures'
import { PolicyPage } from './PolicyPage'
import { SearchPage } from './SearchPage'
import { TopicPage } from './TopicPage'

const shared = { publisher, stylesheet: 'body{}' }
const teasers = [teaser]
const links = { page: 2, pages: 3, newer: '/?page=1', older: '/?page=3' }
const name = 'Jelena Đorđević'

const home = <HomePage {...shared} view={{ path: '/', lead: { ...teaser, picture }, teasers, links: onePage }} />
const topic = (
  <TopicPage
    {...shared}
    view={{ path: '/topics/sea', name: 'The sea', kind: 'region', description: 'All of it.', teasers, links: onePage }}
  />
)
const search = (query: string, total: number) => (
  <SearchPage {...shared} view={{ path: '/search', query, total, teasers: total > 0 ? teasers : [], links: onePage }} />
)
const person = (
  <AuthorPage
    {...shared}
    view={{
      path: '/authors/jelena',
      name,
      institution: false,
      portrait: picture,
      position: 'Fellow',
      organisation: 'Northbank Institute',
      bio: 'A fellow.',
      orcid: '0000-0002-1825-0097',
      elsewhere: [{ label: 'Homepage', href: 'https://jelena.example' }],
      teasers,
      links,
    }}
  />
)
const policy = (
  <PolicyPage
    {...shared}
    view={{ path: '/policies/privacy', title: 'Privacy', paragraphs: ['We keep nothing.', 'Truly.'] }}
  />
)
const missing = <MissingPage gone={false} {...shared} view={{ path: '/<b>/"', latest: teasers }} />
const error = <ErrorPage stylesheet="body{}" />

const pages: [string, ReactElement, string][] = [
  ['home', home, publisher.name],
  ['author', person, name],
  ['topic', topic, 'The sea'],
  ['search', search('tide', 1), 'Search'],
  ['policy', policy, 'Privacy'],
  ['missing', missing, 'There is no page at this address'],
  ['error', error, 'This page cannot be shown just now'],
]

describe.each(pages)('the %s page', (_, page, heading) => {
  const html = renderToStaticMarkup(page)

  it('has one h1 that says what it is', () => {
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, inner = '']) =>
      inner.replaceAll(/<[^>]*>/g, ''),
    )
    expect(headings).toEqual([heading])
  })

  it('has a title, a language, a way past its head, one main part and no script', () => {
    expect(html).toMatch(/<title>[^<]+<\/title>/)
    expect(html).toMatch(/^<html lang="en(-GB)?" dir="ltr">/)
    expect(html).toContain('<a class="skip" href="#main">')
    expect(html.match(/<main id="main"/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)| style=/)
  })

  it('names no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what the pages say', () => {
  it('sends search engines to lists, not to searches, dead ends and faults', () => {
    const noindex = pages.map(([which, page]) => [which, renderToStaticMarkup(page).includes('noindex')])
    expect(noindex).toEqual([
      ['home', false],
      ['author', false],
      ['topic', false],
      ['search', true],
      ['policy', false],
      ['missing', true],
      ['error', true],
    ])
    expect(renderToStaticMarkup(topic)).toContain('<link rel="canonical" href="https://northbank.example/topics/sea"/>')
  })

  it('has a picture for link previews: of the lead, the author or the latest commentary', () => {
    const image = (page: ReactElement) =>
      /og:image" content="(.*?)".*twitter:card" content="(.*?)"/.exec(renderToStaticMarkup(page))?.slice(1)
    const card = ['https://northbank.example/api/media/file/estuary-card.jpg', 'summary_large_image']
    expect(image(home)).toEqual(card)
    expect(image(person)).toEqual(card)
    const pictured = { path: '/topics/sea', name: 'The sea', kind: 'subject' as const, description: '', links: onePage }
    const latest = [{ ...teaser, picture }]
    expect(image(<TopicPage {...shared} view={{ ...pictured, teasers: latest }} />)).toEqual(card)
    expect(renderToStaticMarkup(<TopicPage {...shared} view={{ ...pictured, teasers }} />)).toContain(
      '<meta name="twitter:card" content="summary"/><meta property="og:locale" content="en_GB"/>',
    )
  })

  it('describes the site and an author to machines', () => {
    const data = (page: ReactElement): unknown =>
      JSON.parse(/ld\+json">(.*?)<\/script>/.exec(renderToStaticMarkup(page))?.[1] ?? 'null')
    const house = { '@type': 'Organization', name: publisher.name, url: 'https://northbank.example/' }
    expect(data(home)).toMatchObject({ '@type': 'WebSite', url: 'https://northbank.example/', publisher: house })
    expect(data(person)).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name,
        url: 'https://northbank.example/authors/jelena',
        jobTitle: 'Fellow',
        sameAs: ['https://orcid.org/0000-0002-1825-0097', 'https://jelena.example'],
      },
    })
  })

  it('sets kind and date apart from the lines around them, so that no comma changes sides', () => {
    expect(renderToStaticMarkup(topic)).toMatch(/<span><bdi>Analysis, <time[^>]*>[^<]*<\/time><\/bdi><\/span>/)
  })

  it('leads through the pages of a list', () => {
    const html = renderToStaticMarkup(person)
    expect(html).toContain(
      '<a href="/?page=1" rel="prev">Newer</a><span>Page 2 of 3</span><a href="/?page=3" rel="next">Older</a>',
    )
    expect(renderToStaticMarkup(home)).not.toContain('aria-label="Pages"')
  })

  it('marks titles and standfirsts in another language, in the lead, in lists and on a missing page', () => {
    const arabic = { ...teaser, language: 'ar', title: 'المد', standfirst: 'ماء' }
    const pages = [
      <HomePage key="1" {...shared} view={{ path: '/', lead: arabic, teasers: [], links: onePage }} />,
      <MissingPage key="2" gone={false} {...shared} view={{ path: '/x', latest: [arabic] }} />,
    ]
    for (const page of pages) {
      expect(renderToStaticMarkup(page)).toMatch(/<h[23] lang="ar" dir="rtl"><a [^>]*>المد<\/a>/)
      expect(renderToStaticMarkup(page)).toMatch(/<p [^>]*lang="ar" dir="rtl">ماء</)
    }
  })

  it('credits the picture on the front page too', () => {
    expect(renderToStaticMarkup(home)).toContain('<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>')
  })

  it('tells how much a search found, and helps where it found nothing', () => {
    expect(renderToStaticMarkup(search('tide', 1))).toContain('One commentary has “tide”.')
    expect(renderToStaticMarkup(search('tide', 0))).toContain('Nothing has every word of “tide”.')
    expect(renderToStaticMarkup(search('', 0))).not.toContain('role="status"')
    expect(renderToStaticMarkup(search('"><b>', 0))).toContain('name="q" value="&quot;&gt;&lt;b&gt;"')
  })

  it('names a person’s other places and their iD', () => {
    const html = renderToStaticMarkup(person)
    expect(html).toContain('<a href="https://orcid.org/0000-0002-1825-0097" rel="me">ORCID 0000-0002-1825-0097</a>')
    expect(html).toContain('<a href="https://jelena.example" rel="me">Homepage</a>')
  })

  it('helps whoever asked for what is not there', () => {
    const html = renderToStaticMarkup(missing)
    expect(html).toContain('<code>/&lt;b&gt;/&quot;</code>')
    expect(html).toContain('action="/search"')
    expect(html).toContain(teaser.title)
  })

  it('names signatories as a sentence does', () => {
    expect(renderToStaticMarkup(home)).toMatch(/>Jelena Đorđević<\/a> and <a href="[^"]*">Tom Osei<\/a>/)
  })
})
