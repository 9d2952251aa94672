import { hasVisibleText } from '@/domain/text'

import { isNode, nodeAt, textAt, valueAt } from './stored'

const names: Readonly<Record<string, string>> = {
  aside: 'box',
  embed: 'embed',
  figure: 'figure',
  heading: 'heading',
  list: 'list',
  paragraph: 'paragraph',
  pullQuote: 'pull quote',
  quotation: 'quotation',
  quote: 'quotation',
  table: 'table',
  tableCaption: 'table caption',
}

/**
 * The place of a block in words an editor can find it by: “In the paragraph that begins “The basin…””. One without words
 * is named by what stands before it.
 */
export function placeOf(blocks: readonly unknown[], at: number): string {
  const here = blocks[at]
  const begins = firstWords(here)
  if (begins !== '') return `In the ${nameOf(here)} that begins “${begins}”`
  const before = blocks.slice(0, at).findLast((block) => firstWords(block) !== '')
  return before === undefined
    ? 'At the beginning of the text'
    : `After the ${nameOf(before)} that begins “${firstWords(before)}”`
}

/** The first words that a sentence with a place names, as `placeOf` writes it; null where it names none. */
export function wordsIn(sentence: string): string | null {
  const [, words] = /^(?:In|After) the [a-z ]+ that begins “([^]+?)…?”(?:[,:.]| |$)/.exec(sentence) ?? []
  return words ?? null
}

function nameOf(block: unknown): string {
  if (!isNode(block)) return 'part'
  const type = textAt(block, 'type') === 'block' ? textAt(nodeAt(block, 'fields'), 'blockType') : textAt(block, 'type')
  return Object.hasOwn(names, type) ? (names[type] ?? 'part') : 'part'
}

const maxWords = 5
const maxLength = 60

/** The first five words of a node, “…” after them where there are more. */
export function firstWords(node: unknown): string {
  const text = textUnder(node, 200, 0).replaceAll(/\s+/g, ' ').trim()
  if (!hasVisibleText(text)) return ''
  const words = text.split(' ')
  const first = words.slice(0, maxWords).join(' ')
  return first.length > maxLength ? `${first.slice(0, maxLength)}…` : words.length > maxWords ? `${first}…` : first
}

function textUnder(node: unknown, length: number, depth: number): string {
  if (!isNode(node) || depth > 40) return ''
  let text = textAt(node, 'text')
  const fields = nodeAt(node, 'fields')
  const inner = [valueAt(node, 'children'), fields.title, fields.text, fields.caption, nodeAt(node, 'root').children]
  for (const part of inner) {
    if (typeof part === 'string') text += ` ${part}`
    const list: readonly unknown[] = Array.isArray(part) ? part : [part]
    for (const child of list) if (text.length < length) text += textUnder(child, length - text.length, depth + 1)
  }
  return text.slice(0, length)
}
