import type { TypedBody, TypedInline } from '@/domain/body/TypedBody'
import type { Finding } from '@/domain/html/Findings'
import { fitBody, type Room } from '@/domain/html/fitBody'
import { readHtml } from '@/domain/html/readHtml'

/** What the clipboard offers as text. */
export interface Clipboard {
  readonly html: string
  readonly plain: string
}

interface Pasted {
  readonly body: TypedBody
  readonly findings: readonly Finding[]
}

/** The blocks that a paste makes of the clipboard, and what it leaves out. */
export function readClipboard({ html, plain }: Clipboard, room: Room, notes: boolean): Pasted {
  const { body, findings } = readHtml(html, { images: 'leave out', notes })
  return { body: withEnds(fitBody(body, room), plain), findings }
}

/** Words copied from within a sentence, with the spaces at their ends that HTML does not keep. */
function withEnds(body: TypedBody, plain: string): TypedBody {
  const [only, ...others] = body
  if (only?.type !== 'paragraph' || others.length > 0 || /[\r\n]/.test(plain)) return body
  const space: TypedInline = { type: 'text', text: ' ' }
  const before = /^ \S/.test(plain) ? [space] : []
  const after = /\S $/.test(plain) ? [space] : []
  return [{ ...only, children: [...before, ...only.children, ...after] }]
}
