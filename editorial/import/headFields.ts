import type { PayloadRequest } from 'payload'

import { isAdmin } from '@/domain/role'
import type { Article } from '@/payload-types'

import type { ArchivedFacts } from './archives/Archive'
import type { HeadFacts } from './HeadFacts'
import { mayDate } from './mayDate'
import type { ReportLine } from './Manuscript'
import type { LibraryImages } from './storeImages'

interface StoredHead {
  readonly fields: Partial<Pick<Article, 'updatedOn' | 'lead'>>
  readonly taken: readonly ReportLine[]
  readonly toDo: readonly ReportLine[]
}

/** What is stored of the head of a file beside the facts that an archive has too. */
export function headFields(
  req: PayloadRequest,
  head: HeadFacts | undefined,
  publishedAt: string | null,
  library: LibraryImages,
): StoredHead {
  if (!head) return { fields: {}, taken: [], toDo: [] }
  const { image, updated, topics, slug } = head
  const lead = image && library.get(image.name)
  const isPast = updated !== null && publishedAt !== null && updated >= publishedAt && new Date(updated) < new Date()
  const takesUpdate = isPast && mayDate(req)
  return {
    fields: {
      ...(lead ? { lead: lead.id } : {}),
      ...(takesUpdate ? { updatedOn: new Date(updated).toISOString() } : {}),
    },
    taken: [
      ...(topics.length > 0 ? [{ what: 'The topics, where they exist here.', text: topics.join(', ') }] : []),
      ...(slug === '' ? [] : [{ what: 'The address, where it is free.', text: slug }]),
      ...(takesUpdate ? [{ what: '“Updated” is set to the day that the file names.', text: updated }] : []),
    ],
    toDo: [
      ...(head.wasLive ? [{ what: 'The file says that it was published. Publish it once it is checked.' }] : []),
      ...(updated === null || takesUpdate
        ? []
        : [{ what: 'The file names the day of a later change. Set “Updated” where readers need it.', text: updated }]),
      ...(image && !lead ? [leadToDo(image)] : []),
      ...(head.oldPaths.length > 0 && !mayRecordPaths(req)
        ? [
            {
              what: 'The file names an address that it had. An admin can add it under Former addresses.',
              text: head.oldPaths.join(' '),
            },
          ]
        : []),
    ],
  }
}

/** The facts of a head that an archive has too; old addresses for those alone who may add them by hand. */
export const factsOfHead = (req: PayloadRequest, head: HeadFacts | undefined): ArchivedFacts => ({
  date: null,
  slug: head?.slug ?? '',
  topics: head?.topics ?? [],
  oldPaths: mayRecordPaths(req) ? (head?.oldPaths ?? []) : [],
})

const mayRecordPaths = ({ user }: PayloadRequest): boolean => user === null || isAdmin(user)

const leadToDo = ({ name, alt, caption }: NonNullable<HeadFacts['image']>): ReportLine => ({
  what: `The image ${name}${alt === '' ? '' : ` described as “${alt}”`} leads the text, and the file does not hold it. Upload it and choose it as lead image.`,
  ...(caption === '' ? {} : { text: caption }),
})
