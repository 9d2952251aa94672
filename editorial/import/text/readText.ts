const mostBytes = 2_000_000

const magics: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a Word document or another packed file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word document' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'an image' },
  { bytes: [0xff, 0xd8, 0xff], what: 'an image' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document' },
]

type Reading = { ok: true; text: string; changes: string[] } | { ok: false; refusal: string }

/**
 * The text of a file, with the changes that were needed to read it, or a refusal in a sentence: it is empty, larger
 * than 2 MB, not plain text, or not UTF-8 (UTF-16 with its mark is read too).
 */
export function readText(bytes: Uint8Array): Reading {
  if (bytes.length > mostBytes)
    return refuse(
      `The file has ${megabytes(bytes.length)} MB; a commentary’s text has far less than 2 MB. Is it the right file?`,
    )
  const magic = magics.find(({ bytes: start }) => start.every((byte, at) => bytes[at] === byte))
  if (magic)
    return refuse(
      `The file is ${magic.what}, not plain text. Open it where it was made and save it as plain text (UTF-8).`,
    )
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const controls = decoded.text.match(/[\u0000-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0
  if (controls > 0)
    return refuse(
      `The file holds ${controls} bytes that no text has; it is not plain text. Save it as plain text (UTF-8).`,
    )
  const text = decoded.text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u000B\u000C]/g, '\n')
    .normalize('NFC')
  if (text.trim() === '') return refuse('There is nothing in the file.')
  const changes = [
    ...decoded.changes,
    ...(/[\r\u0085\u2028\u2029]/.test(decoded.text) ? ['Line ends were made alike.'] : []),
    ...(decoded.text.normalize('NFC') === decoded.text ? [] : ['Letters with accents were put together (NFC).']),
  ]
  return { ok: true, text, changes }
}

function decode(bytes: Uint8Array): Reading {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const encoding = utf16 ?? 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    const marked = text.startsWith('\uFEFF')
    const changes = [
      ...(utf16 ? ['The file was read as UTF-16.'] : []),
      ...(marked ? ['The mark at its start was dropped.'] : []),
    ]
    return { ok: true, text: marked ? text.slice(1) : text, changes }
  } catch {
    return refuse(
      `The file is not UTF-8: byte ${firstWrong(bytes)} belongs to no letter. Save it as plain text with the encoding UTF-8.`,
    )
  }
}

/** The position of the first byte that is not valid UTF-8, counted from 1. */
function firstWrong(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const before = lenient.slice(0, Math.max(lenient.indexOf('\uFFFD'), 0))
  return new TextEncoder().encode(before).length + 1
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

const refuse = (refusal: string): { ok: false; refusal: string } => ({ ok: false, refusal })
