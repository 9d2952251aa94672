import type { Where } from 'payload'

import { readBody } from '@/domain/body/readBody'
import { limits } from '@/domain/limits'
import { commentaryPath } from '@/domain/paths'
import type { Article } from '@/payload-types'
import { logLine } from '@/serving/process/logLine'

import { missing } from './missing'
import { readPublisher } from './readPublisher'
import { readRelated } from './readRelated'
import { readRelations } from './relations'
import type { Store } from './store'
import { toCommentaryView } from './toCommentaryView'
import type { CommentaryView, Outcome, PublisherView } from './view'
import type { WholeCommentary } from './WholeCommentary'

/** The commentary at an address, as of `now` (ISO 8601). */
export const readCommentary = (store: Store, slug: string, now: string): Promise<Outcome<CommentaryView>> =>
  readOne(store, { slug: { equals: slug } }, commentaryPath(slug), now)

/** A commentary by its id, for the preview in the admin. */
export const readPreview = (store: Store, id: string, now: string): Promise<Outcome<CommentaryView>> =>
  readOne(store, { id: { equals: id } }, `/preview/${id}`, now)

async function readOne(store: Store, where: Where, path: string, now: string): Promise<Outcome<CommentaryView>> {
  const publisher = await readPublisher(store)
  const { docs } = await store.list('articles', { where, limit: 1 })
  const [commentary] = docs
  if (!commentary) return missing(store, path)
  const related = await readRelated(store, publisher, commentary)
  const view = toCommentaryView({ ...(await readWhole(store, publisher, [commentary], now)), commentary, related })
  return { state: 'found', publisher, view }
}

/** Commentaries in full, without related ones: for a feed. It takes as many look-ups for any number of them. */
export async function readCommentaries(
  store: Store,
  publisher: PublisherView,
  commentaries: readonly Article[],
  now: string,
): Promise<CommentaryView[]> {
  const shared = { ...(await readWhole(store, publisher, commentaries, now)), related: [] }
  return commentaries.map((commentary) => toCommentaryView({ ...shared, commentary }))
}

/** The records that commentaries refer to, and what every one of them is shown with. */
async function readWhole(
  store: Store,
  publisher: PublisherView,
  commentaries: readonly Article[],
  now: string,
): Promise<Omit<WholeCommentary, 'commentary' | 'related'>> {
  const bodies = commentaries.map(({ id, body }) => ({ id, ...readBody(body) }))
  for (const { id, faults } of bodies) if (faults[0]) logLine({ event: 'left out', commentary: id, fault: faults[0] })
  const images = bodies.flatMap(({ media }) => media)
  const targets = bodies.flatMap(({ links }) => links)
  const [relations, disclaimers, links] = await Promise.all([
    readRelations(store, commentaries, images),
    store.list('disclaimers', { limit: limits.disclaimers, sort: ['createdAt'] }),
    readLinks(store, targets),
  ])
  return { relations, disclaimers: disclaimers.docs, links, publisher, now }
}

async function readLinks(
  store: Store,
  links: readonly { relationTo: string; id: string }[],
): Promise<Map<string, string>> {
  const slugs = new Map<string, string>()
  for (const collection of ['articles', 'authors', 'topics'] as const) {
    const ids = links.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id)
    for (const [id, slug] of await store.slugsByIds(collection, ids)) slugs.set(id, slug)
  }
  return slugs
}
