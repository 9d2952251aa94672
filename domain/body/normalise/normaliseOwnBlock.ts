import type { StoredBlockName } from '@/domain/body/nodes/blocks'
import { safeUrl } from '@/domain/body/safeUrl'
import { isNode, isReference, nodeAt, type StoredNode, textAt, valueAt } from '@/domain/body/stored'
import { storedWords } from '@/domain/body/storedWords'

import { cleanLeaf } from './cleanElement'
import { cleanWords } from './cleanText'
import { normaliseFlow } from './normaliseBlocks'
import { normaliseInlines } from './normaliseInlines'
import type { Normaliser } from './Normaliser'
import { normaliseWords } from './normaliseWords'

/** How each block of ours is stored: it does not compile where the vocabulary has one more. */
type Blocks = {
  readonly [Name in StoredBlockName as Name extends `block:${infer Kind}` ? Kind : never]: () => StoredNode
}

/** A block of ours with its fields as they may be stored; null for a block of another kind. */
export function normaliseOwnBlock(normaliser: Normaliser, node: StoredNode): StoredNode | null {
  const fields = nodeAt(node, 'fields')
  const words = (name: string) =>
    normaliseWords(valueAt(fields, name), (parts) => normaliseInlines(normaliser, parts, {}))
  const flow = (name: string) => {
    const value = valueAt(fields, name)
    return normaliseFlow(normaliser, typeof value === 'string' ? storedWords(value) : value)
  }
  const plain = (name: string) => {
    const value = valueAt(fields, name)
    return isNode(value) ? plainOf(value) : cleanWords(textAt(fields, name))
  }
  const own = (more: StoredNode): StoredNode => ({
    ...cleanLeaf(node),
    fields: {
      ...fields,
      ...Object.fromEntries(Object.entries(more).filter(([name, value]) => name in fields || value)),
    },
  })
  const blocks: Blocks = {
    figure: () => own({ media: image(normaliser, fields, 'media'), caption: words('caption'), alt: plain('alt') }),
    pullQuote: () => own({ text: plain('text') }),
    quotation: () => own({ text: flow('text'), attribution: words('attribution') }),
    tableCaption: () => own({ text: words('text') }),
    embed: () =>
      own({ url: address(normaliser, fields), title: plain('title'), still: image(normaliser, fields, 'still') }),
    aside: () => own({ title: plain('title'), text: flow('text') }),
  }
  return new Map(Object.entries(blocks)).get(textAt(fields, 'blockType'))?.() ?? null
}

/** The words of a text that should be plain. */
function plainOf(value: StoredNode): string {
  const children: unknown = nodeAt(value, 'root').children ?? valueAt(value, 'children')
  const list: readonly unknown[] = Array.isArray(children) ? children : []
  return [cleanWords(textAt(value, 'text')), ...list.map((child) => (isNode(child) ? plainOf(child) : ''))].join('')
}

function image(normaliser: Normaliser, fields: StoredNode, name: string): unknown {
  const value = valueAt(fields, name) ?? null
  if (value === null || value === '' || isReference(value)) return value === '' ? null : value
  normaliser.record('an image is none of the library', 'It was left out.', 'Choose it again.')
  return null
}

function address(normaliser: Normaliser, fields: StoredNode): string {
  const url = textAt(fields, 'url').trim()
  if (url === '' || safeUrl(url) !== null) return url
  normaliser.record(
    `an embed leads to “${url.slice(0, 60)}”, where readers may not go`,
    'It has no address now.',
    'Give it another.',
  )
  return ''
}
