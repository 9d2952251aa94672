import { describe, expect, it } from 'vitest'

import type { BylineView } from '@/reading/view'

import { commentary, picture, publisher } from './page.fixtures'
import { structuredData } from './structuredData'

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
    expect(data).toMatchObject({ author: [{ '@type': 'Organization', name: 'World Bank', familyName: undefined }] })
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
      image: { url, contentUrl: url, width: 1600, height: 800 },
    })
  })

  it('has no updated day of its own where no editor dated one', () => {
    const data = structuredData({ ...commentary, updated: null, lead: null }, publisher)
    expect(data).toMatchObject({ dateModified: commentary.published.iso, image: undefined })
  })
})
