import { imageFormat } from './imageFormat'

/** Why a file cannot be stored as an image, as the second half of a sentence; null where it can. */
export function imageFault(bytes: Uint8Array, maxMegabytes: number): string | null {
  if (imageFormat(bytes) === null) return `it is ${kindOf(bytes)}, and an image must be JPEG, PNG or WebP`
  return bytes.length > maxMegabytes * 1_000_000 ? `it is larger than ${maxMegabytes} MB` : null
}

/** Kinds of images that documents hold and that cannot be stored, by their first bytes. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^GIF8/, 'a GIF'],
  [/^\s*(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!DOCTYPE\s+)?svg/i, 'an SVG'],
  [/^\x01\0\0\0[^]{36} EMF/, 'a drawing of Windows (EMF)'],
  [/^\xD7\xCD\xC6\x9A/, 'a drawing of Windows (WMF)'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF'],
  [/^BM/, 'a bitmap (BMP)'],
  [/^[^]{4}ftyp(?:hei[cfsmx]|mif1)/, 'a HEIC'],
  [/^[^]{4}ftypavi[fs]/, 'an AVIF'],
  [/^%PDF/, 'a PDF'],
]

function kindOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 400))
  return kinds.find(([begins]) => begins.test(start))?.[1] ?? 'of another kind'
}
