import { createHash, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { encodeLexical } from '@/domain/body/encodeLexical'
import { dayIn } from '@/domain/day'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import { retryWrite } from '@/editorial/transactions/retryWrite'
import { rolledBack } from '@/editorial/transactions/rolledBack'

import type { Anatomy } from './anatomy/Anatomy'
import { blockText } from './anatomy/Unit'
import type { ArchivedFacts } from './archives/Archive'
import { recordOldPaths, storedFacts } from './archives/storedFacts'
import { firstPublished } from './firstPublished'
import { fitAnatomy } from './fitAnatomy'
import { factsOfHead, headFields } from './headFields'
import { importedBefore } from './importedBefore'
import type { ImportOutcome } from './ImportOutcome'
import { languageOf } from './languageOf'
import { matchAuthors } from './matchAuthors'
import { matchDisclaimers } from './matchDisclaimers'
import { mayDate } from './mayDate'
import type { ReadFile } from './ReadFile'
import { readInProcess } from './readInProcess'
import { reportOf } from './reportOf'
import { storedBlocks } from './storedBlocks'
import {
  imagesOfTrial,
  type LibraryImages,
  removeImages,
  storeImages,
  type StoredImages,
  withLibrary,
} from './storeImages'

/** What is said of a file beside its bytes: its media type and its name, as far as they are known. */
interface FileLabel {
  readonly contentType?: string
  readonly fileName?: string
}

interface StoreOptions {
  /** What an archive knows beside the text. */
  readonly facts?: ArchivedFacts
  /** Images in the library by the names under which the text links to them; none where it may name any. */
  readonly library?: LibraryImages
  /** Whether the answer alone is wanted: that of storing, while nothing is stored. */
  readonly isTrial?: boolean
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
  { facts, isTrial = false, library = new Map() }: StoreOptions = {},
): Promise<ImportOutcome> {
  if (!reading.ok) return { state: 'refused', refusal: reading.refusal }
  const { manuscript, anatomy } = reading
  const hashes = manuscript.identities.map((identity) => createHash('sha256').update(identity).digest('hex'))
  const title = anatomy.title ?? ''
  const known = await importedBefore(req, hashes, title)
  if (known) return known
  const hash = hashes[0] ?? ''
  if (isTrial)
    return rolledBack(req, () =>
      keepDraft(req, reading, hash, { images: imagesOfTrial(anatomy.blocks), facts, library }),
    )
  const images = await storeImages(req, anatomy.blocks)
  const kept = { images: withLibrary(images, anatomy.blocks, library), facts, library }
  try {
    const outcome = await retryWrite(async () => {
      delete req.transactionID
      return inOneTransaction(
        req,
        async () => (await importedBefore(req, hashes, title)) ?? keepDraft(req, reading, hash, kept),
      )
    })
    if (outcome.state !== 'draft') await removeImages(req, images)
    return outcome
  } catch (error) {
    await removeImages(req, images)
    throw error
  }
}

interface Kept {
  readonly images: StoredImages
  readonly facts: ArchivedFacts | undefined
  readonly library: LibraryImages
}

async function keepDraft(
  req: PayloadRequest,
  { manuscript, anatomy: found }: Extract<ReadFile, { ok: true }>,
  importHash: string,
  { images, facts, library }: Kept,
): Promise<ImportOutcome> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  const { anatomy, toDo: unfit } = fitAnatomy(found)
  const { body, taken, toDo } = storedBlocks(anatomy.blocks, images)
  const kind = anatomy.kind ?? 'commentary'
  const words = [anatomy.standfirst ?? '', ...anatomy.blocks.map((block) => blockText(block))].join('\n')
  const language = manuscript.metadata.language ?? (await languageOf(words, settings.language))
  const { head } = manuscript.metadata
  const known = await storedFacts(req, facts ?? factsOfHead(req, head))
  const publishedAt =
    known.fields.publishedAt ?? publishedOn(req, anatomy.dates, settings.timeZone, head?.published ?? null)
  const stated = headFields(req, head, publishedAt, library)
  const authors = await matchAuthors(req, anatomy.authors)
  const publisher = settings.publisherName
  const disclaimers = await matchDisclaimers(req, anatomy.disclaimers, { publisher, kind })
  const day = publishedAt === null ? null : dayIn(settings.timeZone, publishedAt)
  const reported = reportOf(
    anatomy,
    { ...manuscript, toDo: [...unfit, ...manuscript.toDo, ...stated.toDo, ...known.toDo, ...toDo] },
    { authors, disclaimers, publisher, day, isDayOfArchive: Boolean(known.fields.publishedAt), language },
  )
  const report = { ...reported, taken: [...reported.taken, ...stated.taken, ...taken] }
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
      body: encodeLexical(body, randomUUID),
      keyPoints: anatomy.keyPoints.map((text) => ({ text })),
      authors: authors.map(({ id }) => id),
      disclaimerMode: overridden ? 'chosen' : 'rule',
      disclaimers: overridden ? disclaimers.map(({ id }) => id) : [],
      leadCredit: { caption, creator, source, licence },
      ...known.fields,
      ...stated.fields,
      ...(publishedAt === null ? {} : { publishedAt }),
      importReport: report,
      importHash,
    },
  })
  await recordOldPaths(req, known.paths, draft.id)
  return { state: 'draft', id: draft.id, title, report }
}

/** The first past day that a text names, or its stated moment on that day, for those who may set it; else null. */
function publishedOn(req: PayloadRequest, dates: Anatomy['dates'], zone: string, moment: string | null): string | null {
  const day = dates.find((date) => date.day !== null)?.day ?? null
  if (day === null || !mayDate(req)) return null
  const noon = firstPublished(day, zone, new Date())
  return noon !== null && moment !== null && [dayIn(zone, moment), moment.slice(0, 10)].includes(day) ? moment : noon
}
