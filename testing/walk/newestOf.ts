import type { Article } from '@/payload-types'

import type { Ground } from './Ground'
import type { Commentary, Stand } from './Commentary'

const at = (time: string | null | undefined): number | null => (time ? new Date(time).getTime() : null)
const whose = (ground: Ground, person: Article['owner']) =>
  person ? (ground.people.get(typeof person === 'string' ? person : person.id) ?? 'somebody') : null

/** What a stored text is, in the words of the model. */
export const standOf = (doc: Partial<Article>): Stand => ({
  text: {
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? null,
    body: /Body zq[0-9a-z]{6}/.exec(JSON.stringify(doc.body ?? null))?.[0] ?? null,
    signed: (doc.authors ?? []).length > 0,
  },
  slug: doc.slug ?? '',
  status: doc._status ?? 'draft',
  embargoUntil: at(doc.embargoUntil),
})

/** The newest text as stored, in the words of the model. */
export const newestOf = (ground: Ground, doc: Article) => ({
  newest: standOf(doc),
  revision: doc.revision,
  owner: whose(ground, doc.owner),
  trashed: Boolean(doc.deletedAt),
  settled: Boolean(doc.publishedAt),
  publishAt: at(doc.publishAt),
  unpublishAt: at(doc.unpublishAt),
  approved: doc.approvedRevision ?? null,
  scheduledBy: whose(ground, doc.scheduledBy),
  failed: Boolean(doc.scheduleError),
})

/** The same of the model. */
export function expectedOf(commentary: Commentary): ReturnType<typeof newestOf> {
  const { newest, revision, owner, trashed, settled, publishAt, unpublishAt, approved, scheduledBy, failed } =
    commentary
  return { newest, revision, owner, trashed, settled, publishAt, unpublishAt, approved, scheduledBy, failed }
}
