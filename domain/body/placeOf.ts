import { hasVisibleText } from '@/domain/text'

import { isNode, nodeAt, storedName, textAt, valueAt } from './stored'

/** What editors call each stored block. */
const names = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  quote: 'quotation',
  horizontalrule: 'line',
  table: 'table',
  'block:aside': 'box',
  'block:embed': 'embed',
  'block:figure': 'figure',
  'block:pullQuote': 'pull quote',
  'block:quotation': 'quotation',
  'block:tableCaption': 'table caption',
} as const

/** The stored blocks that editors have a name for; the vocabulary stores no others. */
export type NamedBlock = keyof typeof names

const nameByBlock = new Map<string, string>(Object.entries(names))

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
  return (isNode(block) && nameByBlock.get(storedName(block))) || 'part'
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
