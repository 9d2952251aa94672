import type { PayloadRequest } from 'payload'

import { isRouteOfSite } from '@/domain/formerPath'
import { recordAt } from '@/domain/pagePath'
import { reservedSlug, slugify } from '@/domain/slug'
import { idNamed } from '@/editorial/import/idNamed'
import type { ReportLine } from '@/editorial/import/Manuscript'
import { mayDate } from '@/editorial/import/mayDate'
import { redirect } from '@/editorial/save/recordRedirect'
import { slugHolder } from '@/editorial/save/slugHolder'
import type { Article } from '@/payload-types'

import type { ArchivedFacts } from './Archive'

/** The fields of a draft that an archive fills in, the old paths that may lead to it, and what is left to do. */
interface StoredFacts {
  readonly fields: Partial<Pick<Article, 'slug' | 'topics' | 'publishedAt'>>
  readonly paths: readonly string[]
  readonly toDo: readonly ReportLine[]
}

/** At most this many topics are stored with a commentary. */
const maxTopics = 12

/** Compares the facts of an archive with what is stored here; it changes nothing. */
export async function storedFacts(req: PayloadRequest, facts: ArchivedFacts): Promise<StoredFacts> {
  const toDo: ReportLine[] = []
  const slug = await freeSlug(req, facts.slug)
  if (slug === null && facts.slug !== '')
    toDo.push({ what: 'The address it had is in use here or cannot be used; it follows the title.', text: facts.slug })
  const topics: string[] = []
  for (const name of facts.topics) {
    const id = topics.length < maxTopics ? await idNamed(req, 'topics', name) : null
    if (id === null) toDo.push({ what: 'No topic has this name here. Choose one, or make it and add it.', text: name })
    else if (!topics.includes(id)) topics.push(id)
  }
  const paths: string[] = []
  for (const path of facts.oldPaths) {
    if (path === `/commentary/${slug}`) continue
    if (await isFree(req, path)) paths.push(path)
    else toDo.push({ what: 'Its old address leads elsewhere here and was not recorded.', text: path })
  }
  const isPast = facts.date !== null && new Date(facts.date).getTime() < Date.now()
  return {
    fields: {
      ...(slug === null ? {} : { slug }),
      topics,
      ...(isPast && mayDate(req) ? { publishedAt: facts.date } : {}),
    },
    paths,
    toDo,
  }
}

/** Leads old paths to a new draft: nothing is there for readers until it is live. */
export async function recordOldPaths(req: PayloadRequest, paths: readonly string[], id: string): Promise<void> {
  for (const path of paths) await redirect(req, path, { relationTo: 'articles', value: id })
}

async function freeSlug(req: PayloadRequest, given: string): Promise<string | null> {
  const slug = slugify(given)
  if (slug === '' || reservedSlug(slug)) return null
  return (await slugHolder(req, { collection: 'articles', slug, id: null })) === null ? slug : null
}

/** Whether the site does not answer at a path itself, and no page of it is or was there. */
async function isFree(req: PayloadRequest, path: string): Promise<boolean> {
  if (recordAt(path) !== null || isRouteOfSite(path)) return false
  const { totalDocs } = await req.payload.count({
    collection: 'former-addresses',
    where: { path: { equals: path } },
    overrideAccess: true,
    req,
  })
  return totalDocs === 0
}
