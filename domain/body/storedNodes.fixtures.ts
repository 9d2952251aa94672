import { encodeLexical } from './encodeLexical'
import type { TypedBody, TypedFlow, TypedInline, TypedParagraph } from './TypedBody'

export const text = (said: string) => ({ type: 'text' as const, text: said })
export const words = (...said: (string | TypedInline)[]): TypedParagraph => ({
  type: 'paragraph',
  children: said.map((each) => (typeof each === 'string' ? text(each) : each)),
})
export const listOf = (ordered: boolean, ...items: TypedFlow[][]): TypedFlow => ({
  ...{ type: 'list', ordered },
  items: items.map((blocks) => ({ blocks })),
})

/** The ids “1”, “2” and so on, in the order in which nodes ask for them. */
export function encoded(...body: TypedBody) {
  let id = 0
  return encodeLexical(body, () => String((id += 1)))
}

export const branch = { version: 1, direction: null, format: '', indent: 0 }
export const run = (said: string, more: object = {}) => ({
  ...{ type: 'text', version: 1, text: said, format: 0, mode: 'normal', style: '', detail: 0 },
  ...more,
})
export const stored = (...children: unknown[]) => ({
  ...{ type: 'paragraph', ...branch, textFormat: 0, textStyle: '' },
  children,
})
export const root = (...children: unknown[]) => ({ root: { type: 'root', ...branch, children } })
export const item = (value: number, ...children: unknown[]) => ({ type: 'listitem', ...branch, value, children })
export const bullets = (...children: unknown[]) => ({
  ...{ type: 'list', ...branch, listType: 'bullet', tag: 'ul', start: 1 },
  children,
})
export const numbers = (start: number, ...children: unknown[]) => ({
  ...{ type: 'list', ...branch, listType: 'number', tag: 'ol', start },
  children,
})
export const lineBreak = { type: 'linebreak', version: 1 }
export const own = (id: string, blockType: string, fields: object) => ({
  ...{ type: 'block', version: 2, format: '' },
  fields: { id, blockName: '', blockType, ...fields },
})
/** A cell, as data of one column and one row but for what `more` says. */
export const cell = (more: object, ...children: unknown[]) => ({
  ...{ type: 'tablecell', ...branch, headerState: 0, colSpan: 1, rowSpan: 1, backgroundColor: null },
  ...more,
  children,
})
