import type { Findings } from '@/domain/html/Findings'
import { hasWithin, type HtmlElement, type HtmlNode, isElement, wordsOf } from '@/domain/html/tree/HtmlNode'

const titles =
  /^((foot|end)?notes?( and references)?|references|notes et références|notes de bas de page|fu(ß|ss)noten|anmerkungen|notas?|note)[:.]?$/i

/**
 * Nodes with each mark in the place of its link, and without the containers of notes and what belonged to them alone:
 * the list, the rule above it and its heading.
 */
export function withoutContainers(
  nodes: readonly HtmlNode[],
  containers: ReadonlySet<HtmlElement>,
  lifted: ReadonlyMap<HtmlElement, HtmlNode>,
  findings: Findings,
): readonly HtmlNode[] {
  const kept: HtmlNode[] = []
  for (const node of nodes) {
    if (!isElement(node)) {
      kept.push(node)
      continue
    }
    const mark = lifted.get(node)
    if (mark !== undefined) {
      kept.push(mark)
      continue
    }
    const children = containers.has(node) ? [] : withoutContainers(node.children, containers, lifted, findings)
    const emptied = containers.has(node) || (children.length < node.children.length && isBare(children))
    if (!emptied) kept.push({ ...node, children })
    else dropTitle(kept, findings)
  }
  return kept
}

/** Whether nothing is left but space, rules and breaks. */
const isBare = (nodes: readonly HtmlNode[]): boolean =>
  wordsOf(nodes) === '' && !nodes.some((node) => hasWithin(node, ({ tag }) => /^(img|iframe|video|x-note)$/.test(tag)))

function dropTitle(kept: HtmlNode[], findings: Findings): void {
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const isGap = isElement(last) ? /^(hr|br)$/.test(last.tag) : last.trim() === ''
    const isTitle = isElement(last) && /^(h[1-6]|p|strong|b)$/.test(last.tag) && titles.test(wordsOf([last]))
    if (!isGap && !isTitle) return
    if (isTitle)
      findings.add('The title of the notes was left out, since each note stands at its mark.', wordsOf([last]))
    kept.pop()
    if (isTitle) return
  }
}
