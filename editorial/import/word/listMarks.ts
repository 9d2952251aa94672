import { element, type HtmlElement, type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'

import { replaceElements } from './elementsIn'
import { type Numbering, numberingOf } from './numberingOf'

/** Characters of private use around a mark; no document holds them. */
const [open, close] = ['\uE0F0', '\uE0F1']
const mark = new RegExp(`${open}([^${close}]*)${close}`)

/**
 * The XML of a document with a mark at the start of each paragraph of a list: its list, level and number. The converter
 * knows neither where a list starts to count nor that another begins.
 */
export function withListMarks(document: string, numbering: string, styles: string): string {
  const lists = numberingOf(numbering, styles)
  const counts = new Map<string, number>()
  const clean = replaceElements(document, 'w:pPrChange', () => '').replaceAll(new RegExp(`[${open}${close}]`, 'g'), '')
  return replaceElements(clean, 'w:pPr', (whole, properties) => {
    const said = markOf(properties, lists, counts)
    return said === null ? whole : `${whole}<w:r><w:t>${open}${said}${close}</w:t></w:r>`
  })
}

function markOf(properties: string, lists: Numbering, counts: Map<string, number>): string | null {
  const style = /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1] ?? ''
  if (/^(heading|title)/i.test(style)) return null
  const own = lists.ofStyle(style)
  const id = /<w:numId w:val="(\d+)"/.exec(properties)?.[1] ?? own?.id ?? '0'
  if (id === '0') return null
  const level = Number(/<w:ilvl w:val="(\d)"/.exec(properties)?.[1] ?? own?.level ?? 0)
  const { ordered, start, list } = lists.level(id, level)
  const key = `${list}.${level}`
  const isFirst = !counts.has(`${id}.${level}`)
  const restarts = isFirst && lists.restarts(id, level)
  const number = restarts ? start : (counts.get(key) ?? start - 1) + 1
  counts.set(key, number)
  counts.set(`${id}.${level}`, number)
  for (let deeper = level + 1; deeper < 9; deeper += 1) counts.delete(`${list}.${deeper}`)
  return `l${id} level${level + 1}|${ordered ? `${number}.` : '·'}`
}

/** Nodes in which the marks have become what Word itself writes for its lists. */
export function takeListMarks(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node.replace(mark, '')
    const said = node.tag === 'p' ? markAtStart(node) : null
    const children = takeListMarks(node.children)
    if (said === null) return { ...node, children }
    const [list = '', marker = ''] = said.split('|')
    const ignored: HtmlElement = { ...element('span', [marker]), styles: new Map([['mso-list', 'ignore']]) }
    return { ...node, styles: new Map([...node.styles, ['mso-list', list]]), children: [ignored, ...children] }
  })
}

function markAtStart(node: HtmlElement): string | null {
  const [first] = node.children
  if (isElement(first)) return markAtStart(first)
  return mark.exec(first ?? '')?.[1] ?? null
}
