import { ghost } from '@/editorial/import/archives/ghost'
import { readPost } from '@/editorial/import/archives/readPost'

import { ghostText } from './ghostText'

export const none = { html: null, lexical: null, mobiledoc: null }
export const lexical = (...children: unknown[]) =>
  ghostText({ ...none, lexical: JSON.stringify({ root: { type: 'root', children } }) })
export const card = (type: string, fields: object) => lexical({ type, version: 1, ...fields })
export const run = (text: string, format = 0) => ({ type: 'extended-text', text, format })
export const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

/** The blocks and the report that a post of Ghost with this text comes to. */
export function imported(fields: object) {
  const post = { id: '1', uuid: 'u', title: 'On gates', slug: 'on-gates', type: 'post', status: 'draft', ...fields }
  const [entry] = [...ghost(JSON.stringify({ db: [{ data: { posts: [post] } }] }), 'https://new.example')]
  if (entry?.type !== 'post') return { entry, blocks: [], told: '' }
  const read = readPost(entry.post)
  if (!read.ok) throw new Error(read.refusal)
  const { changed, toDo } = read.manuscript
  return { entry, blocks: read.anatomy.blocks, told: JSON.stringify([read.anatomy.runs, changed, toDo]) }
}
export const blocksOf = (...children: unknown[]) => imported({ lexical: JSON.stringify({ root: { children } }) }).blocks
export const words = 'The lock was opened on Monday, and nobody asked who would close it before the winter.'
