import { idOf } from '@/domain/idOf'
import { inForce } from '@/domain/inForce'
import { authorPath } from '@/domain/paths'

import { missing } from './missing'
import { pastEnd } from './pastEnd'
import { readPublisher } from './readPublisher'
import { readTeasers } from './readTeasers'
import type { Store } from './store'
import { toPicture } from './toPicture'
import { isInstitutional, toPost } from './toTeaserView'
import type { AuthorView, Outcome } from './view'

/** An author’s page: today’s bio, links elsewhere, and their commentaries. */
export async function readAuthor(
  store: Store,
  slug: string,
  page: number,
  today: string,
): Promise<Outcome<AuthorView>> {
  const publisher = await readPublisher(store)
  const path = authorPath(slug)
  const { docs } = await store.list('authors', { where: { slug: { equals: slug } }, limit: 1 })
  const [author] = docs
  if (!author) return missing(store, path)
  const where = { authors: { in: [author.id] } }
  const { teasers, total, links } = await readTeasers(store, publisher, { where, page, path, withPicture: true })
  if (total === 0) return missing(store, path)
  if (page > links.pages) return pastEnd(publisher, author.name, links, path)
  const photo = idOf(author.photo)
  const media = await store.byIds('media', photo === null ? [] : [photo])
  const view: AuthorView = {
    path,
    name: author.name,
    institution: isInstitutional(author),
    portrait: toPicture(media.get(photo ?? '')),
    ...toPost(author, today, publisher.timeZone),
    bio: inForce(author.bios ?? [], today, publisher.timeZone)?.text ?? '',
    orcid: author.orcid ?? null,
    elsewhere: (author.links ?? []).map(({ label, url }) => ({ label, href: url })),
    teasers,
    links,
  }
  return { state: 'found', view, publisher }
}
