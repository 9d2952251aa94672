import { hasClass, hasWithin, type HtmlElement, type HtmlNode, isElement, wordsOf } from '@/domain/html/tree/HtmlNode'

import { noteTag } from './liftNotes'

const longest = 300

/**
 * The title of a document, where it is plain which heading that is: the one of its first level, or of the style “Title”.
 * A title with the mark of a note stays as a paragraph too, since the note stands in it.
 */
export function takeTitle(nodes: readonly HtmlNode[]): {
  readonly title: string | null
  readonly nodes: readonly HtmlNode[]
} {
  const headings = firstLevel(nodes)
  const styled = headings.filter((node) => hasClass(node, /^(Mso)?Title$/))
  const [only, ...others] = styled.length === 1 ? styled : headings
  if (only === undefined || others.length > 0) return { title: null, nodes }
  const title = wordsOf(exchanged(only.children, isNote, []))
  if (title === '' || title.length > longest) return { title: null, nodes }
  const kept = hasWithin(only, isNote) ? [{ ...only, tag: 'p' }] : []
  return { title, nodes: exchanged(nodes, (node) => node === only, kept) }
}

function firstLevel(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node): HtmlElement[] => {
    if (!isElement(node)) return []
    const isTitle = node.tag === 'h1' || (node.tag === 'p' && hasClass(node, /^(Mso)?Title$/))
    return isTitle ? [node] : firstLevel(node.children)
  })
}

const isNote = ({ tag }: HtmlElement): boolean => tag === noteTag

/** Nodes with others in the place of the elements that pass a test. */
const exchanged = (
  nodes: readonly HtmlNode[],
  test: (node: HtmlElement) => boolean,
  others: readonly HtmlNode[],
): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [node]
    return test(node) ? [...others] : [{ ...node, children: exchanged(node.children, test, others) }]
  })
