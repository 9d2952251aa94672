import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { BylineView } from '@/reading/view'

import { CommentaryPage } from './CommentaryPage'
import { commentary, picture, publisher } from './page.fixtures'
import { structuredData } from './structuredData'

const written = (data: unknown): string => JSON.stringify(data)

describe('structured data', () => {
  it('names authors in the desk’s order with their iD', () => {
    expect(structuredData(commentary, publisher)).toMatchObject({
      '@type': 'OpinionNewsArticle',
      author: [
        { name: 'Tom Osei', familyName: 'Osei', givenName: 'Tom' },
        { name: 'Jelena Đorđević', sameAs: 'https://orcid.org/0000-0002-1825-0097' },
      ],
    })
  })

  it('calls an institution that signs an organisation, whole', () => {
    const [tom] = commentary.byline
    const council = { ...tom, name: 'World Bank', sortName: 'World Bank', institution: true } as BylineView
    const data = structuredData({ ...commentary, byline: [council] }, publisher)
    expect(data).toMatchObject({ author: [{ '@type': 'Organization', name: 'World Bank' }] })
    expect(written(data.author)).not.toMatch(/familyName|jobTitle|worksFor/)
  })

  it('says for whom each worked on the day of publication, and as what where that is known', () => {
    const [tom, jelena] = commentary.byline
    expect(tom).toMatchObject({ position: '', organisation: 'University of Accra' })
    expect(jelena).toMatchObject({ position: 'Fellow' })
    const posts = JSON.parse(written(structuredData(commentary, publisher).author)) as object[]
    expect(posts).toMatchObject([
      { worksFor: { '@type': 'Organization', name: 'University of Accra' } },
      { jobTitle: 'Fellow', worksFor: { '@type': 'Organization', name: 'Northbank Institute' } },
    ])
    expect(posts[0]).not.toHaveProperty('jobTitle')
  })

  it('leads from the home page by the list of its kind', () => {
    const at = (position: number, name: string, path: string) => ({
      '@type': 'ListItem',
      position,
      name,
      item: `https://northbank.example${path}`,
    })
    expect(structuredData(commentary, publisher).mainEntityOfPage).toMatchObject({
      '@type': 'WebPage',
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          at(1, 'Northbank Institute', '/'),
          at(2, 'Commentaries', '/kinds/commentary'),
          at(3, commentary.title, commentary.path),
        ],
      },
    })
  })

  it('cites the addresses of notes on other sites, each once and not without end', () => {
    const note = (...hrefs: string[]) => ({
      number: 1,
      marks: 1,
      children: hrefs.map((href) => ({
        type: 'link' as const,
        href,
        children: [{ type: 'text' as const, text: 'x' }],
      })),
    })
    const cites = (...footnotes: ReturnType<typeof note>[]) =>
      structuredData({ ...commentary, footnotes }, publisher).citation
    expect(
      cites(
        note('https://a.example/', '/commentary/b', '#a', 'ftp://a.example/', 'mailto:a@b.example'),
        note('https://a.example/', 'http://b.example/'),
      ),
    ).toEqual(['https://a.example/', 'http://b.example/'])
    expect(cites(note('/commentary/b'))).toBeUndefined()
    expect(cites(note(...Array.from({ length: 99 }, (_, at) => `https://a.example/${at}`)))).toHaveLength(30)
  })

  it('names as speakable what is on the page once, and no standfirst where there is none', () => {
    const html = renderToStaticMarkup(createElement(CommentaryPage, { view: commentary, publisher, stylesheet: '' }))
    const { speakable } = structuredData(commentary, publisher)
    expect(speakable).toMatchObject({ cssSelector: ['h1', '.standfirst'] })
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html.match(/class="standfirst"/g)).toHaveLength(1)
    const { speakable: bare } = structuredData({ ...commentary, standfirst: '' }, publisher)
    expect(bare).toMatchObject({ cssSelector: ['h1'] })
  })

  it('follows the kind of commentary', () => {
    expect(structuredData({ ...commentary, kindCode: 'analysis' }, publisher)).toMatchObject({
      '@type': 'AnalysisNewsArticle',
    })
  })

  it('carries the picture’s licence, creator and source', () => {
    expect(structuredData(commentary, publisher)).toMatchObject({
      image: {
        '@type': 'ImageObject',
        url: 'https://northbank.example/api/media/file/estuary.webp',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        creditText: 'Ana Marić / Wikimedia Commons / CC BY 4.0',
        creator: { '@type': 'Person', name: 'Ana Marić' },
        acquireLicensePage: 'https://commons.example/estuary',
      },
    })
  })

  it('calls the maker of the picture an organisation where it is known to be one', () => {
    const by = (creator: string) => ({
      ...commentary,
      lead: { ...picture, credit: { parts: [], licenceUrl: null, creator } },
    })
    for (const name of ['Reuters', publisher.name])
      expect(structuredData(by(name), publisher)).toMatchObject({
        image: { creator: { '@type': 'Organization', name } },
      })
  })

  it('names the picture in a size of 1200 to 1600 pixels where there is one', () => {
    const sources = [480, 960, 1600, 2400].map((width) => ({ src: `/api/media/file/${width}.webp`, width }))
    const lead = { ...picture, width: 2400, height: 1200, sources }
    const url = 'https://northbank.example/api/media/file/1600.webp'
    expect(structuredData({ ...commentary, lead }, publisher)).toMatchObject({
      image: { url, contentUrl: url, width: '1600 px', height: '800 px' },
    })
  })

  it('has no updated day of its own where no editor dated one', () => {
    const data = structuredData({ ...commentary, updated: null, lead: null }, publisher)
    expect(data).toMatchObject({ dateModified: commentary.published.iso, image: undefined })
  })
})
