import type { HtmlImage } from '@/domain/html/blocks/Place'

import { type FileImage, linked } from './HeldImages'

/** An image of a page: held in a `data:` address (RFC 2397), or only linked. */
export const pageImage = ({ src }: HtmlImage): FileImage =>
  /^data:/i.test(src)
    ? { name: 'image', bytes: bytesOf(src), absence: '' }
    : { name: src, bytes: null, absence: linked(src) }

function bytesOf(address: string): Uint8Array {
  const comma = address.indexOf(',')
  const isBase64 = /;\s*base64\s*$/i.test(address.slice(0, comma))
  return Buffer.from(unescaped(address.slice(comma + 1)), isBase64 ? 'base64' : 'latin1')
}

function unescaped(data: string): string {
  try {
    return data.includes('%') ? decodeURIComponent(data) : data
  } catch {
    return data
  }
}
