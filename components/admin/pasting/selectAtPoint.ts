import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $isDecoratorNode,
  $setSelection,
} from '@payloadcms/richtext-lexical/lexical'

/** Puts the caret where a file was dropped: among the words there, or after the block there. */
export function selectAtPoint({ clientX, clientY, target }: DragEvent): void {
  const dropped = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null
  const block = dropped?.getTopLevelElement()
  if (block && $isDecoratorNode(block)) {
    block.selectNext()
    return
  }
  const position = document.caretPositionFromPoint(clientX, clientY)
  const node = position === null ? null : $getNearestNodeFromDOMNode(position.offsetNode)
  if (position === null || node === null) {
    block?.selectEnd()
    return
  }
  const range = document.createRange()
  range.setStart(position.offsetNode, position.offset)
  const selection = $createRangeSelection()
  selection.applyDOMRange(range)
  $setSelection(selection)
}
