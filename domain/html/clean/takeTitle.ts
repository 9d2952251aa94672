import { hasClass, type HtmlElement, type HtmlNode, isElement, wordsOf } from '@/domain/html/tree/HtmlNode'

const longest = 300

/** The title of a document, where it is plain which heading that is: the one of its first level, or of the style “Title”. */
export function takeTitle(nodes: readonly HtmlNode[]): {
  readonly title: string | null
  readonly nodes: readonly HtmlNode[]
} {
  const headings = firstLevel(nodes)
  const styled = headings.filter((node) => hasClass(node, /^(Mso)?Title$/))
  const [only, ...others] = styled.length === 1 ? styled : headings
  if (only === undefined || others.length > 0) return { title: null, nodes }
  const title = wordsOf([only])
  if (title === '' || title.length > longest) return { title: null, nodes }
  return { title, nodes: without(nodes, only) }
}

function firstLevel(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node): HtmlElement[] => {
    if (!isElement(node)) return []
    const isTitle = node.tag === 'h1' || (node.tag === 'p' && hasClass(node, /^(Mso)?Title$/))
    return isTitle ? [node] : firstLevel(node.children)
  })
}

const without = (nodes: readonly HtmlNode[], dropped: HtmlElement): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (node === dropped) return []
    return isElement(node) ? [{ ...node, children: without(node.children, dropped) }] : [node]
  })
