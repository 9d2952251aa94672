import { $isHeadingNode, $isQuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import {
  $isElementNode,
  $isParagraphNode,
  $isRootOrShadowRoot,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * Inserts blocks at a selection, whose words they replace. Lexical lets the first block go on with the paragraph before
 * it, whatever it is, and the last with the words after: here only paragraphs do, and a heading alone, which are words
 * of a sentence as often as not. All else stays the block that it is.
 */
export function insertBlocks(selection: RangeSelection, nodes: LexicalNode[]): void {
  const [first, ...others] = nodes
  if (first === undefined) return
  if (!selection.isCollapsed()) selection.removeText()
  const block = runningBlockOf(selection)
  const areWords = others.length === 0 && ($isParagraphNode(first) || $isHeadingNode(first))
  if (areWords || block === null || block.isEmpty()) selection.insertNodes(nodes)
  else insertBetween(selection, block, nodes)
}

/** The paragraph, heading or quotation at a selection, where other blocks may stand beside it. */
function runningBlockOf(selection: RangeSelection): ElementNode | null {
  const node = selection.anchor.getNode()
  const block = [node, ...node.getParents()].find((outer) => $isRunning(outer))
  const parent = block?.getParent()
  return $isElementNode(block) && parent && $isRootOrShadowRoot(parent) ? block : null
}

const $isRunning = (node: LexicalNode): boolean => $isParagraphNode(node) || $isHeadingNode(node) || $isQuoteNode(node)

function insertBetween(selection: RangeSelection, block: ElementNode, nodes: readonly LexicalNode[]): void {
  const tail = selection.insertParagraph()
  if (!$isElementNode(tail)) {
    selection.insertNodes([...nodes])
    return
  }
  // At its start, Lexical puts an empty block before one instead of dividing it.
  const before = block.getNextSibling() === tail ? block : tail.getPreviousSibling()
  const [first] = nodes
  const continues = $isParagraphNode(first) && $isElementNode(before) && !before.isEmpty()
  if (continues) before.append(...first.getChildren())
  for (const node of continues ? nodes.slice(1) : nodes) tail.insertBefore(node)
  const last = nodes.at(-1)
  if (last === undefined) return
  const end = continues && nodes.length === 1 ? before : last
  if (tail.isEmpty() && $isElementNode(end)) {
    end.selectEnd()
    tail.remove()
  } else if ($isParagraphNode(end)) {
    end.selectEnd()
    end.append(...tail.getChildren())
    tail.remove()
  } else if (tail.isEmpty() || !$isElementNode(end)) tail.selectStart()
  else end.selectEnd()
  if ($isElementNode(before) && before.isEmpty()) before.remove()
}
