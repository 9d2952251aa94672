import { HeldImages } from '@/editorial/import/formats/HeldImages'
import type { ManuscriptBlock, ManuscriptImage } from '@/editorial/import/Manuscript'

import type { Fetched } from './fetchImage'

/** Fetches what stands at an address; see `fetchImage`. */
export type FetchImage = (address: string) => Promise<Fetched>

/** At most this many addresses of one text are fetched. */
const maxAddresses = 100

/** A text and the image above it, where it has one. */
interface Illustrated {
  readonly blocks: readonly ManuscriptBlock[]
  readonly lead?: ManuscriptImage
}

/**
 * A text with the images that it only links to on the web, each address fetched once, the one above it first; where one
 * could not be had, it says why.
 */
export async function withFetchedImages({ blocks, lead }: Illustrated, fetchImage: FetchImage): Promise<Illustrated> {
  const held = new HeldImages()
  const images = new Map<string, ManuscriptImage>()
  const imageOf = async (image: ManuscriptImage): Promise<ManuscriptImage> => {
    if (!isLinked(image)) return image
    const known = images.get(image.name) ?? (await fetched(image, images.size, { held, fetchImage }))
    images.set(image.name, known)
    return { ...image, bytes: known.bytes, ...(known.fault === undefined ? {} : { fault: known.fault }) }
  }
  const above = lead ? { lead: await imageOf(lead) } : {}
  const found: ManuscriptBlock[] = []
  for (const block of blocks)
    found.push(block.type === 'figure' ? { ...block, media: await imageOf(block.media) } : block)
  return { blocks: found, ...above }
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
