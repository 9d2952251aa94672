import { zipSync } from 'fflate'
import mammoth from 'mammoth'

import { Findings } from '@/domain/html/Findings'
import { parseHtml } from '@/domain/html/tree/parseHtml'

import { elementsIn } from '@/editorial/import/word/elementsIn'
import { takeListMarks, withListMarks } from '@/editorial/import/word/listMarks'
import { captionStyles, withCaptions } from '@/editorial/import/word/withCaptions'

import { fileKinds, hasEnding } from './fileKinds'
import { type Format, type ImportFile, type Reading, refused } from './Format'
import { type FileImage, linked } from './HeldImages'
import { manuscriptOf } from './manuscriptOf'
import { definesEntities, partText, unpack, zipStart } from './unpack'

const compound = [0xd0, 0xcf, 0x11, 0xe0]

/** Styles of Word that are more than looks. Headings stand first: those of LibreOffice are items of a list too. */
const styleMap = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Heading ${level}'] => h${level}:fresh`),
  "p[style-name='Title'] => h1.Title:fresh",
  "p[style-name='Quote'] => p.MsoQuote:fresh",
  "p[style-name='Intense Quote'] => p.MsoQuote:fresh",
  "p[style-name='Block Text'] => p.MsoQuote:fresh",
  "p[style-name='Quotations'] => p.MsoQuote:fresh",
  ...captionStyles,
  ...['unordered', 'ordered'].flatMap((kind) => [1, 2, 3, 4, 5].map((level) => `p:${kind}-list(${level}) => p:fresh`)),
  'u => u',
  'strike => s',
]

/** A document of Word: its text with notes, tables, lists and images, tracked changes accepted. */
export const word: Format = {
  name: fileKinds.word.name,
  accepts: ({ bytes, fileName }) =>
    (isPacked(bytes) && (hasEnding(fileKinds.word, fileName) || holds(bytes, 'word/document.xml'))) ||
    (startsWith(bytes, compound) && hasEnding(fileKinds.word, fileName)),
  read: readWord,
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)
const isPacked = (bytes: Uint8Array): boolean => startsWith(bytes, zipStart)
const holds = (bytes: Uint8Array, name: string): boolean => Buffer.from(bytes).includes(name)

async function readWord({ bytes }: ImportFile): Promise<Reading> {
  if (!isPacked(bytes))
    return refused('The file is protected with a password. Open it in Word, take the password off and save it again.')
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked
  const { parts } = unpacked
  if (!parts.has('word/document.xml'))
    return refused('The file is no Word document, or a part of it is missing. Open it in Word and save it again.')
  const texts = new Map(
    [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name]) => [name, partText(parts, name)]),
  )
  if ([...texts.values()].some(definesEntities))
    return refused('The file defines abbreviations of its own (DOCTYPE), which no Word document does. It was not read.')
  const findings = new Findings()
  noteChanges(texts.get('word/document.xml') ?? '', texts.get('word/comments.xml') ?? '', [...parts.keys()], findings)
  const images: Pick<FileImage, 'bytes' | 'absence'>[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    // An image that is only named, at an address or on the writer’s disk, is not fetched.
    images.push(
      await image.readAsBuffer().then(
        (bytes) => ({ bytes, absence: '' }),
        (error: unknown) => ({ bytes: null, absence: absenceOf(error) }),
      ),
    )
    return { src: `image:${images.length - 1}` }
  })
  try {
    const marked = withListMarks(
      texts.get('word/document.xml') ?? '',
      texts.get('word/numbering.xml') ?? '',
      texts.get('word/styles.xml') ?? '',
    )
    const kept = [...parts].filter(([name]) => !/vbaProject/i.test(name))
    const files = { ...Object.fromEntries(kept), 'word/document.xml': new TextEncoder().encode(marked) }
    const buffer = Buffer.from(zipSync(files, { level: 0 }))
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, convertImage, externalFileAccess: false })
    return manuscriptOf({
      nodes: withCaptions(takeListMarks(parseHtml(value).nodes)),
      findings,
      image: ({ src }) => {
        const at = Number(src.slice(6))
        return { name: `Image ${at + 1}`, ...(images[at] ?? { bytes: null, absence: absenceOf(null) }) }
      },
    })
  } catch {
    return refused('A part of the file could not be read. Open it in Word, and save it again as .docx.')
  }
}

/** Why an image has no bytes; mammoth names the address of a linked one in its error. */
function absenceOf(error: unknown): string {
  const [, address] = /external image '([^]*)', external/.exec(error instanceof Error ? error.message : '') ?? []
  return address === undefined ? 'its part of the file is missing or damaged' : linked(address)
}

/** Notes what a document holds beside its text: changes that were tracked, comments, macros. */
function noteChanges(document: string, comments: string, names: readonly string[], findings: Findings): void {
  for (const { inner } of elementsIn(document, 'w:del')) {
    const words = textOf(inner, 'w:delText')
    if (words !== '') findings.add('Text that a tracked change deletes was left out.', words)
  }
  for (const { inner } of elementsIn(document, 'w:ins')) {
    const words = textOf(inner, 'w:t')
    if (words !== '') findings.add('Text that a tracked change adds was taken.', words)
  }
  for (const { inner } of elementsIn(comments, 'w:comment')) {
    findings.add('A comment on the text was left out.', textOf(inner, 'w:t'))
  }
  if (names.some((name) => /vbaProject/i.test(name))) findings.add('The macros of the document were left out.')
}

const textOf = (xml: string, tag: string): string =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^<>]*)?>([^<]*)</${tag}>`, 'g'))]
    .map(([, said = '']) =>
      said.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    )
    .join('')
