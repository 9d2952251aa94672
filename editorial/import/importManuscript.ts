import type { PayloadRequest } from 'payload'

import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import { retryWrite } from '@/editorial/transactions/retryWrite'
import { rolledBack } from '@/editorial/transactions/rolledBack'

import type { ArchivedFacts } from './archives/Archive'
import { type FetchImage, withFetchedImages } from './fetching/withFetchedImages'
import { importedBefore } from './importedBefore'
import { importHash } from './importHash'
import type { ImportOutcome } from './ImportOutcome'
import type { ReadFile } from './ReadFile'
import { readInProcess } from './readInProcess'
import { storeDraft } from './storeDraft'
import { imagesOfTrial, type LibraryImages, removeImages, storeImages, withLibrary } from './storeImages'

/** What is said of a file beside its bytes: its media type and its name, as far as they are known. */
interface FileLabel {
  readonly contentType?: string
  readonly fileName?: string
}

export interface StoreOptions {
  /** What an archive knows beside the text. */
  readonly facts?: ArchivedFacts
  /** Images in the library by the names under which the text links to them; none where it may name any. */
  readonly library?: LibraryImages
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
  { facts, isTrial = false, library = new Map(), fetchImage }: StoreOptions = {},
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
      storeDraft(req, reading, hash, { images: imagesOfTrial(anatomy.blocks, manuscript.lead), facts, library }),
    )
  const given = { blocks: anatomy.blocks, ...(manuscript.lead ? { lead: manuscript.lead } : {}) }
  const { blocks, lead } = fetchImage ? await withFetchedImages(given, fetchImage) : given
  const whole = {
    ...reading,
    anatomy: { ...anatomy, blocks },
    manuscript: { ...manuscript, ...(lead ? { lead } : {}) },
  }
  const images = await storeImages(req, blocks, lead)
  const kept = { images: withLibrary(images, blocks, library), facts, library }
  try {
    const outcome = await retryWrite(async () => {
      delete req.transactionID
      return inOneTransaction(
        req,
        async () => (await importedBefore(req, hashes, title)) ?? storeDraft(req, whole, hash, kept),
      )
    })
    if (outcome.state !== 'draft') await removeImages(req, images)
    return outcome
  } catch (error) {
    await removeImages(req, images)
    throw error
  }
}
