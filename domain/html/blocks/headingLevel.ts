import {
  attributeOf,
  hasClass,
  hasStyle,
  type HtmlElement,
  hasWithin,
  type HtmlNode,
} from '@/domain/html/tree/HtmlNode'

/** The level of a heading, by its tag, role, outline level or the class that word processors give it; null for others. */
export function headingLevel(node: HtmlElement): number | null {
  const tag = /^h([1-6])$/.exec(node.tag)?.[1]
  if (tag !== undefined) return attributeOf(node, 'role') === 'presentation' ? null : Number(tag)
  if (attributeOf(node, 'role') === 'heading') return levelOf(attributeOf(node, 'aria-level')) ?? 2
  if (!/^(p|div)$/.test(node.tag)) return null
  if (hasClass(node, /^(Mso)?Title$/)) return 1
  const named = /(?:^|\s)(?:Mso)?Heading(\d)(?:\s|$)/.exec(attributeOf(node, 'class'))?.[1]
  if (named !== undefined) return levelOf(named)
  return hasStyle(node, 'mso-outline-level', /^[1-9]/) ? levelOf(node.styles.get('mso-outline-level') ?? '') : null
}

const levelOf = (said: string): number | null => {
  const level = Number.parseInt(said, 10)
  return level >= 1 && level <= 9 ? level : null
}

/** Whether a document has a heading of the first level. */
export const hasFirstLevel = (nodes: readonly HtmlNode[]): boolean =>
  nodes.some((node) => hasWithin(node, (inner) => headingLevel(inner) === 1))
