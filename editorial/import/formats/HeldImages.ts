import { imageFault } from '@/domain/imageFault'
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
    return (
      imageFault(bytes, maxMegabytes) ??
      (this.taken === maxImages ? `the file has more than ${maxImages} images` : null)
    )
  }
}
