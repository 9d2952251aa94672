import type { Findings } from '@/domain/html/Findings'
import {
  attributeOf,
  element,
  hasClass,
  type HtmlElement,
  hasWithin,
  type HtmlNode,
  isElement,
  mapElements,
  wordsOf,
} from '@/domain/html/tree/HtmlNode'

const told = 'A formula stands as words in a line. Check it.'

/**
 * Formulas of MathML, of Word (OMML) and of Wikipedia as running text: raised and lowered parts keep their place, a
 * fraction is a division. Such a line says less than the formula, which is told.
 */
export function readFormulas(nodes: readonly HtmlNode[], findings: Findings): readonly HtmlNode[] {
  return mapElements(mapElements(nodes, withOneForm), (node) => {
    const { tag } = node
    if (isDrawn(node)) return texOf(node, findings)
    if (tag === 'math' || tag === 'm:omath') {
      if (wordsOf(node.children) !== '') findings.add(told, wordsOf(shownOf(node)))
      return [element('span', shownOf(node))]
    }
    return partOf(node) ?? [node]
  })
}

const isDrawn = (node: HtmlElement): boolean => node.tag === 'img' && hasClass(node, /^mwe-math-fallback-image/)

/** A formula of Wikipedia as its image alone, where it has one: the other form is for screen readers. */
function withOneForm(node: HtmlElement): readonly HtmlNode[] {
  if (!hasClass(node, /^mwe-math-element$/) || !hasWithin(node, isDrawn)) return [node]
  const isHidden = (child: HtmlNode): boolean => isElement(child) && hasClass(child, /^mwe-math-mathml/)
  return [{ ...node, children: node.children.filter((child) => !isHidden(child)) }]
}

/** The children of a formula without its source. */
const shownOf = (node: HtmlElement): HtmlNode[] =>
  node.children.flatMap((child) => {
    if (!isElement(child)) return [child]
    if (/^annotation/.test(child.tag)) return []
    return child.tag === 'semantics' ? shownOf(child) : [child]
  })

function partOf(node: HtmlElement): readonly HtmlNode[] | null {
  const parts = node.children.filter(isElement)
  const [first, second, third] = parts
  switch (node.tag) {
    case 'msup':
    case 'msub':
      if (!first || !second || third) return null
      return [first, element(node.tag === 'msup' ? 'sup' : 'sub', [second])]
    case 'msubsup':
      return first && second && third ? [first, element('sub', [second]), element('sup', [third])] : null
    case 'mfrac':
      return first && second ? [...grouped([first]), '/', ...grouped([second])] : null
    case 'msqrt':
      return ['√', ...grouped(node.children)]
    case 'm:sup':
    case 'm:sub':
      return [element(node.tag.slice(2), node.children)]
    case 'm:f': {
      const [over, under] = [parts.find(({ tag }) => tag === 'm:num'), parts.find(({ tag }) => tag === 'm:den')]
      return over && under ? [...grouped(over.children), '/', ...grouped(under.children)] : null
    }
    default:
      return null
  }
}

const grouped = (nodes: readonly HtmlNode[]): readonly HtmlNode[] =>
  wordsOf(nodes).length > 1 ? ['(', ...nodes, ')'] : nodes

function texOf(node: HtmlElement, findings: Findings): readonly HtmlNode[] {
  const tex = attributeOf(node, 'alt').trim()
  const words = /^\{\\(?:display|text)style ([^]*)\}$/.exec(tex)?.[1] ?? tex
  if (words === '') return [node]
  findings.add('A formula stands as its source (TeX). Write it as words, or place it as an image.', words)
  return [` ${words} `]
}
