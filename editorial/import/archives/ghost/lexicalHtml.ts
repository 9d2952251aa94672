import { isNode, type StoredNode, textAt, valueAt } from '@/domain/body/stored'
import type { ReportLine } from '@/editorial/import/Manuscript'

import { escapeHtml } from '@/editorial/import/archives/escapeHtml'
import { type CardHtml, ghostCard } from './ghostCard'
import { listOf } from './listOf'

/** The bits of a run’s format, in the order of Lexical. */
const looks = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
] as const

/** The HTML of a text of Ghost’s editor since 2023, and what is left to do; null where it is none. */
export function lexicalHtml(root: unknown): Required<CardHtml> | null {
  if (!isNode(root) || !Array.isArray(valueAt(root, 'children'))) return null
  const html: string[] = []
  const toDo: ReportLine[] = []
  // What is nested without end must not end the import: the way back up is on this list, not on the stack.
  const left: unknown[] = [{ ...root, type: 'root' }]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string') html.push(next)
    if (!isNode(next)) continue
    const element = elementOf(next)
    if (element === null) {
      const { html: own, toDo: more = [] } = leaf(next)
      html.push(own)
      toDo.push(...more)
      continue
    }
    html.push(element.start)
    left.push(element.end)
    for (const child of [...listOf(valueAt(next, 'children'))].reverse()) if (isNode(child)) left.push(child)
  }
  return { html: html.join(''), toDo }
}

interface Element {
  readonly start: string
  readonly end: string
}

const element = (tag: string, attributes = ''): Element => ({ start: `<${tag}${attributes}>`, end: `</${tag}>` })

/** The element of a node that holds others; null for one that holds none. */
function elementOf(node: StoredNode): Element | null {
  const type = textAt(node, 'type').replace(/^extended-/, '')
  switch (type) {
    case 'paragraph':
      return element('p')
    case 'heading':
      return element(/^h[1-6]$/.test(textAt(node, 'tag')) ? textAt(node, 'tag') : 'h2')
    case 'quote':
    case 'aside':
      return element('blockquote')
    case 'list':
      return textAt(node, 'listType') === 'number' ? element('ol', startOf(node)) : element('ul')
    case 'listitem':
      return element('li')
    case 'link':
    case 'autolink':
    case 'at-link':
      return element('a', ` href="${escapeHtml(textAt(node, 'url'))}"`)
    case 'root':
      return { start: '', end: '' }
    default:
      return listOf(valueAt(node, 'children')).length > 0 ? { start: '', end: '' } : null
  }
}

function startOf(node: StoredNode): string {
  const start = valueAt(node, 'start')
  return typeof start === 'number' && Number.isInteger(start) ? ` start="${start}"` : ''
}

function leaf(node: StoredNode): CardHtml {
  const type = textAt(node, 'type').replace(/^extended-/, '')
  if (type === 'linebreak') return { html: '<br>' }
  if (type === 'tab') return { html: ' ' }
  // Other marks of running text, such as one for words to come, hold their words as a run does.
  if (typeof valueAt(node, 'text') !== 'string') return ghostCard(type, node)
  const format = valueAt(node, 'format')
  const tags = looks.filter(([bit]) => typeof format === 'number' && (format & bit) !== 0).map(([, tag]) => tag)
  const words = escapeHtml(textAt(node, 'text'))
  return { html: tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, words) }
}
