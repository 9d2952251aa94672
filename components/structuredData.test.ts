import { describe, expect, it } from 'vitest'

import { commentary, publisher } from './page.fixtures'
import { structuredData } from './structuredData'

describe('structured data', () => {
  it('names authors in the desk’s order with their iD', () => {
    expect(structuredData(commentary, publisher)).toMatchObject({
      '@type': 'OpinionNewsArticle',
      author: [{ name: 'Tom Osei' }, { name: 'Jelena Đorđević', sameAs: 'https://orcid.org/0000-0002-1825-0097' }],
    })
  })

  it('follows the kind of piece', () => {
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
        creator: { name: 'Ana Marić' },
        acquireLicensePage: 'https://commons.example/estuary',
      },
    })
  })

  it('has no updated day of its own where no editor dated one', () => {
    const data = structuredData({ ...commentary, updated: null, lead: null }, publisher)
    expect(data).toMatchObject({ dateModified: commentary.published.iso, image: undefined })
  })
})
