import type { HtmlImage } from '@/domain/html/blocks/Place'
import { nameOf } from '@/domain/html/blocks/imageOf'
import { rtfImages } from '@/domain/html/rtfImages'
import { imageFault } from '@/domain/imageFault'
import { limits } from '@/domain/limits'

import type { Clipboard } from './Clipboard'

/** The file of an image, or the sentence that says why there is none. */
export type HeldImage = { readonly file: File } | { readonly missing: string }

const maxImages = 30

const absence = {
  web: 'An image of a web page was not taken, since nothing is fetched from other sites. Save it there, and drop its file where it belongs.',
  local:
    'An image did not come along with the words. Copy it by itself and paste it, or drop its file where it belongs.',
  many: `Only the first ${maxImages} images of a paste are taken. Paste the others by themselves.`,
}

/**
 * The files of the images that a paste names, in their order. `alone` says that it holds nothing else: a file beside
 * words is mostly a picture of these words, and is taken only where its name says that it is the image.
 */
export async function imagesOf(
  images: readonly HtmlImage[],
  { rtf, files }: Pick<Clipboard, 'rtf' | 'files'>,
  alone: boolean,
): Promise<HeldImage[]> {
  const isLocal = ({ src }: HtmlImage): boolean => !/^(https?|data):/i.test(src)
  const locals = images.filter(isLocal)
  const inRtf = locals.length === 0 || rtf === '' ? [] : rtfImages(rtf)
  const held: HeldImage[] = []
  for (const [at, image] of images.entries()) {
    const { src } = image
    const bytes = inRtf.length === locals.length ? inRtf[locals.indexOf(image)] : undefined
    const file =
      dataFile(src) ??
      files.find(({ name }) => isLocal(image) && name !== '' && name === nameOf(src)) ??
      (alone && files.length === images.length ? files[at] : undefined) ??
      (bytes ? new File([bytes], nameOf(src) || 'image') : undefined)
    if (at >= maxImages) held.push({ missing: absence.many })
    else if (file === undefined) held.push({ missing: isLocal(image) ? absence.local : absence.web })
    else held.push(await checked(file))
  }
  return held
}

/** A file as an image of the text, or why it cannot be one. */
export async function checked(file: File): Promise<HeldImage> {
  try {
    const start = new Uint8Array(await file.slice(0, 400).arrayBuffer())
    const large = file.size > limits.fileMegabytes * 1_000_000
    const fault =
      imageFault(start, limits.fileMegabytes) ?? (large ? `it is larger than ${limits.fileMegabytes} MB` : null)
    return fault === null ? { file } : { missing: `An image was not taken: ${fault}.` }
  } catch {
    return { missing: 'An image could not be opened. Try again.' }
  }
}

/** The image in a `data:` address (RFC 2397), or undefined. */
function dataFile(src: string): File | undefined {
  const [, base64, data = ''] = /^data:[^,]*?(;\s*base64\s*)?,([^]*)$/i.exec(src) ?? []
  if (!/^data:/i.test(src)) return undefined
  try {
    const text = data.includes('%') ? decodeURIComponent(data) : data
    const binary = base64 === undefined ? text : atob(text.replaceAll(/\s+/g, ''))
    return new File([Uint8Array.from(binary, (letter) => letter.charCodeAt(0))], 'image')
  } catch {
    return new File([], 'image')
  }
}
