import type { ImportFile } from './Format'
import { zipStart } from './unpack'

interface ForeignKind {
  /** As in “The file is …”. */
  readonly what: string
  /** How it is opened, as the beginning of a sentence. */
  readonly way: string
  readonly starts: readonly number[]
  /** Ends of the names of such files; where given, one of them or a part inside the file decides. */
  readonly endings?: readonly string[]
  /** The name of a part that a packed file of this kind holds. */
  readonly part?: string
}

const compound = [0xd0, 0xcf, 0x11, 0xe0]

const kinds: readonly ForeignKind[] = [
  {
    what: 'a document of Pages (.pages)',
    way: 'Open it in Pages, choose “Export To”',
    starts: zipStart,
    endings: ['.pages'],
    part: 'Index/Document.iwa',
  },
  { what: 'an e-book (.epub)', way: 'Open it where it was made', starts: zipStart, part: 'application/epub+zip' },
  { what: 'a packed file', way: 'Unpack it; where it is a document, open it', starts: zipStart },
  { what: 'an old Word document (.doc)', way: 'Open it in Word', starts: compound },
  {
    what: 'a PDF, which holds lines of a page and no paragraphs',
    way: 'Ask the author for the file it was made from, or open it in Word',
    starts: [0x25, 0x50, 0x44, 0x46],
  },
  {
    what: 'an RTF document',
    way: 'Open it in Word or TextEdit',
    starts: [0x7b, 0x5c, 0x72, 0x74, 0x66],
  },
  {
    what: 'an image',
    way: 'Add it under Media; type the text or open the file it was made from',
    starts: [0x89, 0x50, 0x4e, 0x47],
  },
  {
    what: 'an image',
    way: 'Add it under Media; type the text or open the file it was made from',
    starts: [0xff, 0xd8, 0xff],
  },
]

/** The kind of a file that is no plain text, by its first bytes and the parts in it, or null. */
export function foreignKind({ bytes, fileName }: ImportFile): Pick<ForeignKind, 'what' | 'way'> | null {
  const begins = kinds.filter(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  const inside = latin(bytes.subarray(0, 65_536)) + latin(bytes.subarray(-65_536))
  const known = begins.find(
    ({ endings = [], part }) =>
      (part === undefined && endings.length === 0) ||
      endings.some((ending) => fileName.toLowerCase().endsWith(ending)) ||
      (part !== undefined && inside.includes(part)),
  )
  return known ?? null
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
