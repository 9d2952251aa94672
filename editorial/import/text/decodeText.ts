import { analyse } from 'chardet'

import type { ReportLine } from '@/editorial/import/Manuscript'

import { decodeWindows } from './decodeWindows'

export type Decoded =
  | {
      readonly ok: true
      readonly text: string
      readonly changed: readonly ReportLine[]
      readonly toDo: readonly ReportLine[]
    }
  | { readonly ok: false; readonly refusal: string }

/** Single-byte encodings of Latin letters that a word processor saves by default; the first wins where all fit alike. */
const latinEncodings = [
  { label: 'windows-1252', name: 'Windows-1252' },
  { label: 'macintosh', name: 'Mac Roman' },
]

const notLatin = /^(?:windows-125[1356]|ISO-8859-[5678]|KOI8-R|Shift_JIS|GB18030|Big5|EUC-(?:JP|KR)|ISO-2022-.*)$/i
const centralEuropean = /^(?:windows-1250|ISO-8859-2)$/i

/**
 * The text of bytes by their mark, as UTF-8, as UTF-16, or in the encoding that fits best; a guess is reported with the
 * words to check. Bytes that are no text are refused.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes)
  const label = marked ?? (looksLikeUtf16(bytes) ? 'utf-16le' : 'utf-8')
  const text = tryDecode(bytes, label)
  if (text !== null) {
    const changed = [
      ...(label === 'utf-8' ? [] : [{ what: 'The file was read as UTF-16.' }]),
      ...(text.startsWith('\uFEFF') ? [{ what: 'The mark of its encoding at its start was dropped.' }] : []),
    ]
    return checked(text.replace(/^\uFEFF/, ''), changed, [])
  }
  if (marked !== null) return refuse('The file is cut off or damaged. Save it anew as plain text (UTF-8).')
  return guess(bytes)
}

const markOf = ([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Whether every other byte of a longer file is mostly 0, as in Latin text of UTF-16 without its mark. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < 16 || bytes.length % 2 !== 0) return false
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  return (zeros[1] ?? 0) > bytes.length / 4 && zeros[0] === 0
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  if (label === 'windows-1252') return decodeWindows(bytes)
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function guess(bytes: Uint8Array): Decoded {
  const [likely] = analyse(bytes).filter(({ name }) => !/^(?:UTF|ASCII)/i.test(name))
  const other = likely && likely.confidence >= 30 && notLatin.test(likely.name) ? tryDecode(bytes, likely.name) : null
  if (likely && other !== null) return guessed(other, likely.name)
  const candidates = [
    ...latinEncodings,
    ...(likely && centralEuropean.test(likely.name) && likely.confidence >= 30
      ? [{ label: 'windows-1250', name: 'Windows-1250' }]
      : []),
  ].flatMap((encoding) => {
    const text = tryDecode(bytes, encoding.label)
    return text === null ? [] : [{ ...encoding, text, score: plausibility(text) }]
  })
  const [best] = candidates.sort((a, b) => b.score - a.score)
  return best ? guessed(best.text, best.name) : refuse(noText)
}

/** Whether letters and signs beyond ASCII stand where they stand in texts: the higher, the likelier. */
function plausibility(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return (
    2 * count(/(?<=^|[\s([–—])[“‘«„](?=\S)|(?<=\S)[”’»…]|(?<=\s)[–—](?=\s)|(?<=\d)[–€£%°](?=\d|\s)|[€£§](?=\d)/gmu) +
    count(/(?<=\p{L})[à-öø-ÿœšžćčđ](?=\p{L}|\b|\s|$)|(?<=^|[\s“‘«(])[À-ÖØ-ÞŒŠŽ](?=\p{Ll})/gmu) -
    3 * count(/[\u0080-\u009F\uFFFD]|(?<=\p{Ll})[À-ÖØ-ÞŒŠŽŸ]|[∂∑∏π∫Ω√≈∆◊ˇ˘˙˚˝˛ˆ˜¯ﬁﬂ]|(?<=\s)[ñìî](?=\s)/gu)
  )
}

function guessed(text: string, name: string): Decoded {
  const words = [...new Set(text.match(/[\p{L}\p{M}’'-]*[^\p{ASCII}\p{P}\p{S}\s][\p{L}\p{M}’'-]*/gu) ?? [])].slice(
    0,
    12,
  )
  const check = ` Check these words: ${words.map((word) => `“${word}”`).join(', ')}.`
  return checked(
    text,
    [{ what: `The file is not UTF-8; it was read as ${name}.` }],
    words.length === 0 ? [] : [{ what: `The file does not name its encoding; ${name} fits best.${check}` }],
  )
}

const noText = 'The file is not plain text. Open it where it was made and save it as plain text (UTF-8).'

/** Word writes these two for an optional and a no-break hyphen. */
const controls = /[\u0000-\u0008\u000E-\u001D\u007F]/g

/** Refuses bytes that are no text; some strays are accepted, and dropped later. */
function checked(text: string, changed: readonly ReportLine[], toDo: readonly ReportLine[]): Decoded {
  const strays = text.match(controls)?.length ?? 0
  if (text.includes('\u0000') || strays > 5 + text.length / 500) return refuse(noText)
  return { ok: true, text, changed, toDo }
}

const refuse = (refusal: string): { ok: false; refusal: string } => ({ ok: false, refusal })
