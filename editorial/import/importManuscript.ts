import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { encodeLexical } from '@/domain/body/encodeLexical'
import { dayIn } from '@/domain/day'
import { isEditor } from '@/domain/role'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import { retryWrite } from '@/editorial/transactions/retryWrite'
import { rolledBack } from '@/editorial/transactions/rolledBack'

import type { Anatomy } from './anatomy/Anatomy'
import { blockText } from './anatomy/Unit'
import type { ArchivedFacts } from './archives/Archive'
import { linkPosts } from './archives/linkPosts'
import { linksTaken, linksToDo } from './archives/linksReport'
import { recordOldPaths, storedFacts } from './archives/storedFacts'
import { type FetchImage, withFetchedImages } from './fetching/withFetchedImages'
import { firstPublished } from './firstPublished'
import { fitAnatomy } from './fitAnatomy'
import { importHash } from './importHash'
import { languageOf } from './languageOf'
import { matchAuthors } from './matchAuthors'
import { matchDisclaimers } from './matchDisclaimers'
import type { ReadFile } from './ReadFile'
import { readInProcess } from './readInProcess'
import type { Report } from './Report'
import { reportOf } from './reportOf'
import { storedBlocks } from './storedBlocks'
import { storedLead } from './storedLead'
import { imagesOfTrial, removeImages, storeImages, type StoredImages } from './storeImages'

export type ImportOutcome =
  | { readonly state: 'refused'; readonly refusal: string }
  /**
   * The same text with this title was imported before; nothing was changed. Its id is null for users who may not read
   * it.
   */
  | { readonly state: 'unchanged'; readonly id: string | null; readonly title: string; readonly trashed: boolean }
  | { readonly state: 'draft'; readonly id: string; readonly title: string; readonly report: Report }

/** What is said of a file beside its bytes: its media type and its name, as far as they are known. */
interface FileLabel {
  readonly contentType?: string
  readonly fileName?: string
}

export interface StoreOptions {
  /** What an archive knows beside the text. */
  readonly facts?: ArchivedFacts
  /** Whether the answer alone is wanted: that of storing, while nothing is stored. */
  readonly isTrial?: boolean
  /** Fetches the images that the text links to on the web; without it none is. */
  readonly fetchImage?: FetchImage
}

/**
 * Makes a draft and a report from a file, both or neither; the same text a second time changes nothing. It has the
 * rights of the user or, where nobody is signed in, of the command on this machine.
 */
export async function importManuscript(
  req: PayloadRequest,
  bytes: Uint8Array,
  label: FileLabel = {},
  options: StoreOptions = {},
): Promise<ImportOutcome> {
  return storeManuscript(req, await readManuscript(bytes, label), options)
}

/** Reads a file; before a transaction begins, since it may take seconds. */
export const readManuscript = (bytes: Uint8Array, { contentType = '', fileName = '' }: FileLabel): Promise<ReadFile> =>
  readInProcess({ bytes, contentType, fileName })

/** Makes a draft, its images and a report from what was read, as `importManuscript` does. */
export async function storeManuscript(
  req: PayloadRequest,
  reading: ReadFile,
  { facts = noFacts, isTrial = false, fetchImage }: StoreOptions = {},
): Promise<ImportOutcome> {
  if (!reading.ok) return { state: 'refused', refusal: reading.refusal }
  const { manuscript, anatomy } = reading
  const hashes = manuscript.identities.map(importHash)
  const title = anatomy.title ?? ''
  const known = await importedBefore(req, hashes, title)
  if (known) return known
  const hash = hashes[0] ?? ''
  if (isTrial)
    return rolledBack(req, () =>
      keepDraft(req, reading, hash, { images: imagesOfTrial(anatomy.blocks, manuscript.lead), facts }),
    )
  const blocks = fetchImage ? await withFetchedImages(anatomy.blocks, fetchImage) : anatomy.blocks
  const whole = { ...reading, anatomy: { ...anatomy, blocks } }
  const images = await storeImages(req, blocks, manuscript.lead)
  try {
    const outcome = await retryWrite(async () => {
      delete req.transactionID
      return inOneTransaction(
        req,
        async () => (await importedBefore(req, hashes, title)) ?? keepDraft(req, whole, hash, { images, facts }),
      )
    })
    if (outcome.state !== 'draft') await removeImages(req, images)
    return outcome
  } catch (error) {
    await removeImages(req, images)
    throw error
  }
}

const noFacts: ArchivedFacts = { date: null, slug: '', topics: [], oldPaths: [] }

async function importedBefore(
  req: PayloadRequest,
  hashes: readonly string[],
  title: string,
): Promise<ImportOutcome | null> {
  const where = { importHash: { in: [...hashes] } }
  const asked = {
    collection: 'articles',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  } as const
  const { docs } = await req.payload.find({ ...asked, draft: true })
  const [commentary] = docs
  if (!commentary) return null
  const seen = { state: 'unchanged', id: commentary.id, title, trashed: Boolean(commentary.deletedAt) } as const
  if (req.user === null) return seen
  const readable = await req.payload.find({
    ...asked,
    where: { id: { equals: commentary.id } },
    draft: true,
    overrideAccess: false,
  })
  return readable.docs.length > 0 ? seen : { ...seen, id: null, trashed: false }
}

async function keepDraft(
  req: PayloadRequest,
  { manuscript, anatomy: found }: Extract<ReadFile, { ok: true }>,
  hash: string,
  { images, facts }: { readonly images: StoredImages; readonly facts: ArchivedFacts },
): Promise<ImportOutcome> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  const { anatomy, toDo: unfit } = fitAnatomy(found)
  const { body, taken, toDo } = storedBlocks(anatomy.blocks, images)
  const lead = storedLead(manuscript.lead, images)
  const kind = anatomy.kind ?? 'commentary'
  const words = [anatomy.standfirst ?? '', ...anatomy.blocks.map((block) => blockText(block))].join('\n')
  const language = manuscript.metadata.language ?? (await languageOf(words, settings.language))
  const known = await storedFacts(req, facts)
  const publishedAt = known.fields.publishedAt ?? publishedOn(req, anatomy.dates, settings.timeZone)
  const authors = await matchAuthors(req, anatomy.authors)
  const publisher = settings.publisherName
  const disclaimers = await matchDisclaimers(req, anatomy.disclaimers, { publisher, kind })
  const day = publishedAt === null ? null : dayIn(settings.timeZone, publishedAt)
  const encoded = encodeLexical(body, randomUUID)
  const linked = facts.old ? await linkPosts(req, encoded, facts.old) : null
  const reported = reportOf(
    anatomy,
    { ...manuscript, toDo: [...unfit, ...manuscript.toDo, ...known.toDo, ...lead.toDo, ...toDo, ...linksToDo(linked)] },
    { authors, disclaimers, publisher, day, isDayOfArchive: Boolean(known.fields.publishedAt), language },
  )
  const report = { ...reported, taken: [...reported.taken, ...lead.taken, ...taken, ...linksTaken(linked)] }
  const overridden = disclaimers.some(({ found }) => found !== 'by rule')
  const title = anatomy.title ?? ''
  const { caption = '', creator = '', source = '', licence = '' } = anatomy.lead ?? {}
  const draft = await req.payload.create({
    collection: 'articles',
    draft: true,
    overrideAccess: req.user === null,
    req,
    data: {
      title,
      standfirst: anatomy.standfirst ?? '',
      kind,
      language,
      body: linked?.body ?? encoded,
      keyPoints: anatomy.keyPoints.map((text) => ({ text })),
      authors: authors.map(({ id }) => id),
      disclaimerMode: overridden ? 'chosen' : 'rule',
      disclaimers: overridden ? disclaimers.map(({ id }) => id) : [],
      leadCredit: { caption, creator, source, licence },
      ...lead.fields,
      ...known.fields,
      ...(publishedAt === null ? {} : { publishedAt }),
      importReport: report,
      importHash: hash,
    },
  })
  await recordOldPaths(req, known.paths, draft.id)
  return { state: 'draft', id: draft.id, title, report }
}

/** The first past day that a text names, for those who may set it; null where there is none. */
function publishedOn(req: PayloadRequest, dates: Anatomy['dates'], zone: string): string | null {
  const day = dates.find((date) => date.day !== null)?.day ?? null
  return day === null || (req.user !== null && !isEditor(req.user)) ? null : firstPublished(day, zone, new Date())
}
