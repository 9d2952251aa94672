import type { PayloadRequest, Where } from 'payload'

import { idsOf } from '@/domain/idOf'
import { licenceGaps } from '@/domain/licence'
import { readiness, type Readiness } from '@/domain/readiness'
import { refuseUnready } from '@/editorial/errors/fields'
import { bodyFaults } from '@/editorial/rules/bodyFaults'
import { bodyOf } from '@/editorial/rules/bodyOf'
import type { Article, Author, Disclaimer, Media } from '@/payload-types'

/** Refuses to publish a commentary that is not ready: 400 with a sentence for each obstacle, each at its field. */
export async function preflight(req: PayloadRequest, commentary: Partial<Article>): Promise<void> {
  const { blocking } = await readinessOf(req, commentary)
  const faults = blocking.map(({ field, message }) => ({ path: field, message }))
  if (faults.length > 0) refuseUnready(req, faults)
}

/** The obstacles to publication of a draft, found in the draft, its authors, images and disclaimers. */
export async function readinessOf(req: PayloadRequest, commentary: Partial<Article>): Promise<Readiness> {
  const { body, media } = bodyOf(commentary.body)
  const authors = await byIds<Author>(req, 'authors', idsOf(commentary.authors))
  const [lead] = await byIds<Media>(req, 'media', idsOf([commentary.lead ?? null]))
  const figures = await byIds<Media>(req, 'media', media)
  const chosen = commentary.disclaimerMode === 'chosen' ? idsOf(commentary.disclaimers) : []
  const disclaimers = await byIds<Disclaimer>(req, 'disclaimers', chosen)
  return readiness({
    title: commentary.title ?? '',
    standfirst: commentary.standfirst ?? '',
    language: commentary.language || (await publisherLanguage(req)),
    body,
    textFaults: bodyFaults(commentary.body),
    authors: authors.map(({ name, proposed, bios }) => ({
      name,
      proposed: proposed === true,
      hasBio: (bios ?? []).length > 0,
    })),
    lead: lead ? imageFacts(lead) : null,
    figures: figures.map(imageFacts),
    topics: idsOf(commentary.topics).length,
    proposedDisclaimers: disclaimers.filter(({ proposed }) => proposed).map(({ title }) => title),
  })
}

async function publisherLanguage(req: PayloadRequest): Promise<string> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  return settings.language
}

const imageFacts = (media: Media) => ({
  name: media.filename ?? '',
  alt: media.alt,
  gaps: licenceGaps(media),
})

async function byIds<Doc extends Author | Media | Disclaimer>(
  req: PayloadRequest,
  collection: 'authors' | 'media' | 'disclaimers',
  ids: readonly string[],
): Promise<Doc[]> {
  if (ids.length === 0) return []
  const where: Where = { id: { in: [...ids] } }
  const result = await req.payload.db.find<Doc>({ collection, where, limit: ids.length, pagination: false, req })
  return result.docs
}
