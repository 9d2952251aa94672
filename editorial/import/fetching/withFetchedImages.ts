import { HeldImages } from '@/editorial/import/formats/HeldImages'
import type { ManuscriptBlock, ManuscriptImage } from '@/editorial/import/Manuscript'

import type { Fetched } from './fetchImage'

/** Fetches what stands at an address; see `fetchImage`. */
export type FetchImage = (address: string) => Promise<Fetched>

/** At most this many addresses of one text are fetched. */
const maxAddresses = 100

/**
 * Blocks with the images that they only link to on the web, each address fetched once; where one could not be had, its
 * figure says why.
 */
export async function withFetchedImages(
  blocks: readonly ManuscriptBlock[],
  fetchImage: FetchImage,
): Promise<readonly ManuscriptBlock[]> {
  const held = new HeldImages()
  const images = new Map<string, ManuscriptImage>()
  const found: ManuscriptBlock[] = []
  for (const block of blocks) {
    if (block.type !== 'figure' || !isLinked(block.media)) {
      found.push(block)
      continue
    }
    const { name, alt } = block.media
    const known = images.get(name) ?? (await fetched(block.media, images.size, { held, fetchImage }))
    images.set(name, known)
    found.push({ ...block, media: { ...known, alt } })
  }
  return found
}

const isLinked = ({ name, bytes }: ManuscriptImage): boolean => bytes === null && /^https?:\/\//i.test(name)

interface Means {
  readonly held: HeldImages
  readonly fetchImage: FetchImage
}

async function fetched(
  { name, alt }: ManuscriptImage,
  number: number,
  { held, fetchImage }: Means,
): Promise<ManuscriptImage> {
  const without = (fault: string): ManuscriptImage => ({ name, alt, bytes: null, fault })
  if (number >= maxAddresses) return without(`the text links to more than ${maxAddresses} images`)
  const answer = await fetchImage(name)
  if ('fault' in answer) return without(`it could not be fetched: ${answer.fault}`)
  return held.take(alt, { name, bytes: answer.bytes, absence: '' })
}
