import {
  attributeOf,
  element,
  hasClass,
  hasStyle,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from '@/domain/html/tree/HtmlNode'

import { type ListEntry, nestEntries } from './ListEntry'
import { listMarker } from './listMarker'
import { webEntries } from './webEntries'

/**
 * Lists out of what word processors write for them: paragraphs with a marker and a level (Word, Outlook), a list of its
 * own for every item (Word for the web) or for every level (Google Docs).
 */
export function buildLists(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const built: HtmlNode[] = []
  let entries: ListEntry[] = []
  let gap: HtmlNode[] = []
  const end = () => {
    built.push(...nestEntries(entries), ...gap)
    entries = []
    gap = []
  }
  for (const node of nodes) {
    const found = entriesOf(node, entries.length > 0)
    if (found.length > 0) {
      entries.push(...found)
      gap = []
    } else if (entries.length > 0 && isGap(node)) {
      gap.push(node)
    } else if (entries.length > 0 && isContinued(node)) {
      const last = entries.pop()
      if (last) entries.push({ ...last, children: [...last.children, node] })
      gap = []
    } else {
      end()
      built.push(isElement(node) ? { ...node, children: buildLists(node.children) } : node)
    }
  }
  end()
  return built
}

const isGap = (node: HtmlNode): boolean => !isElement(node) && node.trim() === ''

/** A further paragraph of the item before: Word gives it the look of the list and no marker. */
const isContinued = (node: HtmlNode): boolean =>
  isElement(node) && node.tag === 'p' && hasClass(node, /^MsoList(Paragraph|Continue)/i)

function entriesOf(node: HtmlNode, within: boolean): readonly ListEntry[] {
  if (!isElement(node)) return []
  const web = webEntries(node, within)
  if (web.length > 0) return web.map((entry) => ({ ...entry, children: buildLists(entry.children) }))
  if (!/^(p|div)$/.test(node.tag)) return []
  const [, list = '', level = ''] = /^(l\d+) level(\d)/.exec(node.styles.get('mso-list') ?? '') ?? []
  return list === '' ? [] : [wordEntry(node, list, Number(level))]
}

function wordEntry(node: HtmlElement, list: string, level: number): ListEntry {
  const { marker, children } = takeMarker(node.children)
  return { key: list, level, ...listMarker(marker), children: [paragraphOf(node, children)] }
}

/** The marker of Word, which stands in a run that it tells other programs to ignore, and the nodes without it. */
function takeMarker(nodes: readonly HtmlNode[]): { marker: string; children: readonly HtmlNode[] } {
  const markers: string[] = []
  const without = (list: readonly HtmlNode[]): HtmlNode[] =>
    list.flatMap((node): HtmlNode[] => {
      if (!isElement(node)) return [node]
      if (!hasStyle(node, 'mso-list', /^ignore/)) return [{ ...node, children: without(node.children) }]
      markers.push(textOf(node.children))
      return []
    })
  const children = without(nodes)
  if (markers.length > 0) return { marker: markers.join('').replaceAll(/[\s\u00A0]+/g, ''), children }
  const text = textOf(nodes)
  const typed = /^[\s\u00A0]*((?:[·•▪o§\uF0B7\uF0A7–-]|[([]?[\p{L}\d]{1,4}[.)\]]))[\s\u00A0]*\u00A0[\s\u00A0]*/u.exec(
    text,
  )
  const marker = typed?.[1] ?? ''
  // Several letters that are no number begin a sentence: “Yes. So …”
  const isMarker = typed !== null && (!/\p{L}{2}/u.test(marker) || listMarker(marker).ordered)
  return isMarker ? { marker, children: withoutStart(nodes, typed[0].length) } : { marker: '', children }
}

/** Nodes without their first characters. */
function withoutStart(nodes: readonly HtmlNode[], length: number): HtmlNode[] {
  let left = length
  return nodes.map((node) => {
    const taken = left
    if (isElement(node)) {
      left = Math.max(0, left - textOf(node.children).length)
      return { ...node, children: withoutStart(node.children, taken) }
    }
    left = Math.max(0, left - node.length)
    return node.slice(taken)
  })
}

const paragraphOf = (node: HtmlElement, children: readonly HtmlNode[]): HtmlElement => ({
  ...element('p', buildLists(children)),
  styles: node.styles,
  attributes: new Map([['lang', attributeOf(node, 'lang')]]),
})
