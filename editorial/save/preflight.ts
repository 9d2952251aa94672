import { type PayloadRequest, ValidationError, type Where } from 'payload'

import { idsOf } from '@/domain/idOf'
import { licenceGaps } from '@/domain/licence'
import { readiness, type Readiness } from '@/domain/readiness'
import { bodyOf } from '@/editorial/rules/bodyOf'
import type { Article, Author, Disclaimer, Media } from '@/payload-types'

/** Refuses to publish a piece that is not ready: 400 with a sentence for each thing in the way, each at its field. */
export async function preflight(req: PayloadRequest, article: Partial<Article>): Promise<void> {
  const { blocking } = await readinessOf(req, article)
  if (blocking.length === 0) return
  const errors = blocking.map(({ field, message }) => ({ path: field, message }))
  throw new ValidationError({ collection: 'articles', errors, req }, req.t)
}

/** What stands between a draft and publication, gathered from the draft, its authors, images and disclaimers. */
export async function readinessOf(req: PayloadRequest, article: Partial<Article>): Promise<Readiness> {
  const { body, media } = bodyOf(article.body)
  const authors = await byIds<Author>(req, 'authors', idsOf(article.authors))
  const [lead] = await byIds<Media>(req, 'media', idsOf([article.lead ?? null]))
  const figures = await byIds<Media>(req, 'media', media)
  const chosen = article.disclaimerMode === 'chosen' ? idsOf(article.disclaimers) : []
  const disclaimers = await byIds<Disclaimer>(req, 'disclaimers', chosen)
  return readiness({
    title: article.title ?? '',
    standfirst: article.standfirst ?? '',
    body,
    authors: authors.map(({ name, proposed, bios }) => ({
      name,
      proposed: proposed === true,
      hasBio: (bios ?? []).length > 0,
    })),
    lead: lead ? imageFacts(lead) : null,
    figures: figures.map(imageFacts),
    topics: idsOf(article.topics).length,
    proposedDisclaimers: disclaimers.filter(({ proposed }) => proposed).map(({ title }) => title),
  })
}

const imageFacts = (media: Media) => ({ alt: media.alt, gaps: licenceGaps(media) })

async function byIds<Doc extends Author | Media | Disclaimer>(
  req: PayloadRequest,
  collection: 'authors' | 'media' | 'disclaimers',
  ids: readonly string[],
): Promise<Doc[]> {
  if (ids.length === 0) return []
  const where: Where = { id: { in: [...ids] } }
  const found = await req.payload.db.find<Doc>({ collection, where, limit: ids.length, pagination: false, req })
  return found.docs
}
