import { imageFormat } from '@/domain/imageFormat'
import type { ManuscriptImage } from '@/editorial/import/Manuscript'

const maxImages = 100
const maxMegabytes = 20

/** An image as its file holds it. */
export interface FileImage {
  readonly name: string
  /** Null where the file does not hold it. */
  readonly bytes: Uint8Array | null
  /** Why it does not, as the second half of a sentence. */
  readonly absence: string
}

/** The absence of an image that is only linked, on the web, on a disk or in a network: it is never fetched. */
export const linked = (address: string): string =>
  `the file only links to it (${address.length > 200 ? `${address.slice(0, 200)}…` : address}), and nothing is fetched`

/** The images of one file, of which at most 100 are taken, each of at most 20 MB. */
export class HeldImages {
  private taken = 0

  /** The image with its bytes, or with the reason why it cannot be stored. */
  take(alt: string, { name, bytes, absence }: FileImage): ManuscriptImage {
    const fault = bytes === null ? absence : this.faultOf(bytes)
    if (fault !== null) return { name, alt, bytes: null, fault }
    this.taken += 1
    return { name, alt, bytes }
  }

  private faultOf(bytes: Uint8Array): string | null {
    if (imageFormat(bytes) === null) return `it is ${kindOf(bytes)}, and an image must be JPEG, PNG or WebP`
    if (bytes.length > maxMegabytes * 1_000_000) return `it is larger than ${maxMegabytes} MB`
    return this.taken === maxImages ? `the file has more than ${maxImages} images` : null
  }
}

/** Kinds of images that documents hold and that cannot be stored, by their first bytes. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^GIF8/, 'a GIF'],
  [/^\s*(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!DOCTYPE\s+)?svg/i, 'an SVG'],
  [/^\x01\0\0\0[^]{36} EMF/, 'a drawing of Windows (EMF)'],
  [/^\xD7\xCD\xC6\x9A/, 'a drawing of Windows (WMF)'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF'],
  [/^BM/, 'a bitmap (BMP)'],
]

function kindOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 400))
  return kinds.find(([begins]) => begins.test(start))?.[1] ?? 'of another kind'
}
