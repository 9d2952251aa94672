import { decodeWindows } from '@/editorial/import/text/decodeWindows'

/** The text of a web page, in the encoding of its mark or of its own words; else UTF-8 or Windows-1252, as browsers do. */
export function decodePage(bytes: Uint8Array): string {
  const named = markOf(bytes) ?? charsetOf(bytes)
  // What calls itself Latin 1 is Windows-1252, as the Encoding Standard has it.
  if (named === 'windows-1252') return decodeWindows(bytes)
  try {
    return new TextDecoder(named ?? 'utf-8', { fatal: named === null }).decode(bytes)
  } catch {
    return decodeWindows(bytes)
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** The encoding that a page names, by its name in the Encoding Standard; null where it names none that is known. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const said = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  try {
    return said === undefined ? null : new TextDecoder(said).encoding
  } catch {
    return null
  }
}
