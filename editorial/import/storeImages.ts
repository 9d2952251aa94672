import { createHash } from 'node:crypto'

import { APIError, createLocalReq, type PayloadRequest } from 'payload'

import { alternativeText } from '@/domain/alternativeText'
import { retryWrite } from '@/editorial/transactions/retryWrite'
import { logLine } from '@/serving/process/logLine'
import { withDeadline } from '@/storing/deadline'

import { captionCredit } from './captionCredit'
import { creditFields } from './creditFields'
import type { ManuscriptBlock, ManuscriptImage } from './Manuscript'

/** An image in the library, or the reason why it is not there, as the second half of a sentence. */
type StoredImage = InLibrary | { readonly fault: string }

export interface InLibrary {
  readonly id: string
  readonly filename: string
  readonly alt: string
  /** The words of the credit that it has from the caption of a figure. */
  readonly credit?: string
}

export type StoredImages = ReadonlyMap<ManuscriptImage, StoredImage>

/** Images in the library by the names under which a text links to them. */
export type LibraryImages = ReadonlyMap<string, InLibrary>

/** Stored images, and those that were in the library before in the place of the ones that the file does not hold. */
export const withLibrary = (
  stored: StoredImages,
  blocks: readonly ManuscriptBlock[],
  library: LibraryImages,
): StoredImages =>
  new Map([
    ...stored,
    ...blocks.flatMap((block) => {
      const image = block.type === 'figure' && block.media.bytes === null ? library.get(block.media.name) : undefined
      return block.type === 'figure' && image ? [[block.media, image] as const] : []
    }),
  ])

/** The time for one image, as for an upload, and for those of one import together, in milliseconds. */
const timeoutMs = 60_000

/** Statuses of a refusal that is about the image itself. */
const aboutImage: readonly number[] = [400, 413, 415]

/**
 * Stores the images of a text in the library as the user who imports it, the same bytes once. Each has a transaction of
 * its own, before that of the draft: making its smaller sizes takes longer than a transaction may. The caller removes
 * them with `removeImages` where no draft follows.
 */
export async function storeImages(
  req: PayloadRequest,
  blocks: readonly ManuscriptBlock[],
  lead?: ManuscriptImage,
): Promise<StoredImages> {
  const stored = new Map<ManuscriptImage, StoredImage>()
  const credits = new Map(
    blocks.flatMap((block) => (block.type === 'figure' ? [[block.media, captionCredit(block.caption)] as const] : [])),
  )
  const until = performance.now() + timeoutMs
  try {
    for (const alike of sameBytes(blocks, lead)) {
      const late = performance.now() > until
      const result = late
        ? { fault: 'storing the images before it took a minute' }
        : await storeImage(req, alike, credits)
      for (const image of alike) stored.set(image, result)
    }
  } catch (error) {
    await removeImages(req, stored)
    throw error
  }
  return stored
}

/** What a dry run, which stores no image, has in the place of those of a text. */
export const imagesOfTrial = (blocks: readonly ManuscriptBlock[], lead?: ManuscriptImage): StoredImages =>
  new Map(
    sameBytes(blocks, lead).flatMap((alike) => alike.map((image) => [image, { fault: 'a dry run stores no image' }])),
  )

/** Deletes stored images with their files; one that cannot be deleted is logged and stays in the library, unused. */
export async function removeImages({ payload, user }: PayloadRequest, images: StoredImages): Promise<void> {
  const ids = new Set([...images.values()].flatMap((image) => ('id' in image ? [image.id] : [])))
  for (const id of ids) {
    try {
      await retryWrite(async () => {
        const req = await createLocalReq({ user: user ?? undefined }, payload)
        // Writers may not delete images; these are ones that their import has just made.
        await payload.delete({ collection: 'media', id, depth: 0, overrideAccess: true, req })
      })
    } catch (error) {
      logLine({
        event: 'imported image not removed',
        id,
        error: error instanceof Error ? error.message : String(error),
      })
    }
  }
}

function sameBytes(blocks: readonly ManuscriptBlock[], lead?: ManuscriptImage): ManuscriptImage[][] {
  const groups = new Map<string, ManuscriptImage[]>()
  const figures = blocks.flatMap((block) => (block.type === 'figure' ? [block.media] : []))
  for (const image of lead ? [lead, ...figures] : figures) {
    if (image.bytes === null) continue
    const hash = createHash('sha256').update(image.bytes).digest('hex')
    groups.set(hash, [...(groups.get(hash) ?? []), image])
  }
  return [...groups.values()]
}

async function storeImage(
  { payload, user }: PayloadRequest,
  alike: readonly ManuscriptImage[],
  credits: ReadonlyMap<ManuscriptImage, ReturnType<typeof captionCredit>>,
): Promise<StoredImage> {
  const [{ name, bytes } = { name: '', bytes: null }] = alike
  if (bytes === null) return { fault: 'the file does not hold it' }
  const alt = alike.map((image) => alternativeText(image.alt)).find((text) => text !== '') ?? ''
  const ofFigure = alike.map((image) => credits.get(image) ?? null).find((credit) => credit !== null)
  const credit = { ...ofFigure?.fields, ...creditFields(alike.find(({ caption }) => caption)?.caption ?? '') }
  try {
    const { id, filename } = await withDeadline(performance.now() + timeoutMs, () =>
      retryWrite(async () => {
        const req = await createLocalReq({ user: user ?? undefined, context: { importsImage: true } }, payload)
        const file = { data: Buffer.from(bytes), name, mimetype: '', size: bytes.length }
        return payload.create({
          collection: 'media',
          data: { ...credit, alt },
          file,
          overrideAccess: user === null,
          req,
        })
      }),
    )
    return { id, filename: filename ?? '', alt, ...(ofFigure ? { credit: ofFigure.words } : {}) }
  } catch (error) {
    if (!(error instanceof APIError) || !aboutImage.includes(error.status)) throw error
    return { fault: `it was refused: ${error.message.replace(/\.$/, '')}` }
  }
}
