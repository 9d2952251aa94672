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

/** The commentary at an address, as of `now` (ISO 8601). */
export async function readCommentary(store: Store, slug: string, now: string): Promise<Outcome<CommentaryView>> {
  const publisher = await readPublisher(store)
  const { docs } = await store.list('articles', { where: { slug: { equals: slug } }, limit: 1 })
  const [commentary] = docs
  if (!commentary) return missing(store, commentaryPath(slug))
  const related = await readRelated(store, publisher, commentary)
  return { state: 'found', publisher, view: await readWhole(store, publisher, commentary, now, related) }
}

/** A commentary by its id, for the preview in the admin. */
export async function readPreview(store: Store, id: string, now: string): Promise<Outcome<CommentaryView>> {
  const publisher = await readPublisher(store)
  const { docs } = await store.list('articles', { where: { id: { equals: id } }, limit: 1 })
  const [commentary] = docs
  if (!commentary) return missing(store, `/preview/${id}`)
  const related = await readRelated(store, publisher, commentary)
  return { state: 'found', publisher, view: await readWhole(store, publisher, commentary, now, related) }
}

/** A commentary with the records it refers to, for its page, which has related commentaries, and the feed. */
export async function readWhole(
  store: Store,
  publisher: PublisherView,
  commentary: Article,
  now: string,
  related: CommentaryView['related'],
): Promise<CommentaryView> {
  const references = readBody(commentary.body)
  const [fault] = references.faults
  if (fault) logLine({ event: 'left out', commentary: commentary.id, fault })
  const [relations, disclaimers, links] = await Promise.all([
    readRelations(store, [commentary], references.media),
    store.list('disclaimers', { limit: limits.disclaimers, sort: ['createdAt'] }),
    readLinks(store, references.links),
  ])
  return toCommentaryView({
    commentary,
    relations,
    disclaimers: disclaimers.docs,
    related,
    links,
    publisher,
    now,
  })
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
