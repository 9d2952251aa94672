import type { TypedBlock, TypedBody, TypedInline } from '@/domain/body/TypedBody'
import type { HtmlBlock, HtmlImage } from '@/domain/html/blocks/Place'
import { type Finding, Findings } from '@/domain/html/Findings'
import { fitBody, type Room } from '@/domain/html/fitBody'
import { readHtml } from '@/domain/html/readHtml'

import type { Clipboard } from './Clipboard'
import { checked, type HeldImage, imagesOf } from './imagesOf'

/** An image that a paste brings. */
export interface PastedImage {
  readonly file: File
  /** The words that stand for it where it was copied. */
  readonly alt: string
}

interface Pasted {
  readonly body: TypedBody<PastedImage>
  readonly findings: readonly Finding[]
}

const said = {
  markdown:
    'The words were read as Markdown. To have them as they are typed, undo and paste with Ctrl+Shift+V (on a Mac, ⌘⇧V).',
  noRoom: 'An image stands only in the text itself, not in a box, a note or a caption. Paste it there.',
  noImage:
    'Only images can be put into the text. Bring a document in through “Import texts”, above the list of commentaries.',
}

/** The blocks that a paste or a drop makes of what it brings, and what it leaves out. */
export async function readClipboard(clipboard: Clipboard, room: Room, notes: boolean): Promise<Pasted> {
  const { html, plain, files } = clipboard
  const findings = new Findings()
  if (html === '' && files.length > 0)
    return { body: await figuresOf(files, room, findings), findings: findings.list() }
  const images = room === 'body' ? 'keep' : 'leave out'
  const isMarkdown = html === ''
  const read = isMarkdown ? await readPlain(plain, { images, notes }) : readHtml(html, { images, notes })
  if (isMarkdown) findings.add(said.markdown)
  const fitted = fitBody(read.body, room)
  const shown = fitted.flatMap((block) => (block.type === 'figure' ? [block.media] : []))
  const alone = fitted.every((block) => block.type === 'figure' && block.caption.length === 0)
  const held = await imagesOf(shown, clipboard, alone)
  const byImage = new Map(shown.map((image, at) => [image, held[at]]))
  const body = fitted.flatMap((block) => withFile(block, byImage, findings))
  return { body: isMarkdown ? body : withEnds(body, plain), findings: [...findings.list(), ...read.findings] }
}

/** The Markdown parser is loaded only where it is needed. */
async function readPlain(plain: string, options: Parameters<typeof readHtml>[1]) {
  const { readMarkdown } = await import('@/domain/html/markdown/readMarkdown')
  return readMarkdown(plain, options)
}

async function figuresOf(files: readonly File[], room: Room, findings: Findings): Promise<TypedBody<PastedImage>> {
  const body: TypedBlock<PastedImage>[] = []
  for (const file of files) {
    const isImage = file.type.startsWith('image/')
    const held: HeldImage = isImage ? await checked(file) : { missing: said.noImage }
    if (!('file' in held)) findings.add(held.missing, file.name)
    else if (room !== 'body') findings.add(said.noRoom, file.name)
    else body.push({ type: 'figure', media: { file, alt: '' }, caption: [] })
  }
  return body
}

/** A block with the file of its image; the caption of an image that is missing is a paragraph. */
function withFile(
  block: HtmlBlock,
  images: ReadonlyMap<HtmlImage, HeldImage | undefined>,
  findings: Findings,
): TypedBody<PastedImage> {
  if (block.type === 'embed') return [{ type: 'embed', url: block.url, title: block.title }]
  if (block.type !== 'figure') return [block]
  const { alt, src } = block.media
  const held = images.get(block.media)
  if (held && 'file' in held) return [{ ...block, media: { file: held.file, alt } }]
  const address = /^https?:/i.test(src) ? src : ''
  findings.add(held?.missing ?? '', [alt, address && (alt === '' ? address : `(${address})`)].filter(Boolean).join(' '))
  return block.caption.length === 0 ? [] : [{ type: 'paragraph', children: block.caption }]
}

/** Words copied from within a sentence, with the spaces at their ends that HTML does not keep. */
function withEnds(body: TypedBody<PastedImage>, plain: string): TypedBody<PastedImage> {
  const [only, ...others] = body
  if (only?.type !== 'paragraph' || others.length > 0 || /[\r\n]/.test(plain)) return body
  const space: TypedInline = { type: 'text', text: ' ' }
  const before = /^ \S/.test(plain) ? [space] : []
  const after = /\S $/.test(plain) ? [space] : []
  return [{ ...only, children: [...before, ...only.children, ...after] }]
}
