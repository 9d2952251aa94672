import { element, hasClass, type HtmlElement, type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'

/** Quotations out of the paragraphs to which Word gives the style of one; those that follow each other are one. */
export function buildQuotes(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const built: HtmlNode[] = []
  let quoted: HtmlNode[] = []
  const end = () => {
    if (quoted.length > 0) built.push(element('blockquote', quoted))
    quoted = []
  }
  for (const node of nodes) {
    const isGap = !isElement(node) && node.trim() === ''
    if (isElement(node) && isQuoted(node)) quoted.push({ ...node, attributes: new Map() })
    else if (!(isGap && quoted.length > 0)) {
      end()
      built.push(isElement(node) ? { ...node, children: buildQuotes(node.children) } : node)
    }
  }
  end()
  return built
}

const isQuoted = (node: HtmlElement): boolean =>
  node.tag === 'p' && hasClass(node, /^(Mso(Intense)?Quote|(Intense)?Quote)$/)
