import { BlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $addUpdateTag,
  $hasUpdateTag,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * Lets what Payload stores in a new block once its form is there, the defaults of its fields, belong to the paste that
 * made the block: as a step of its own, the first undo would take back nothing that anybody sees. `fresh` holds the
 * keys of blocks whose form is still to come.
 */
export function mergeFirstForms(editor: LexicalEditor, fresh: Set<string>): () => void {
  const merge = (node: LexicalNode): void => {
    // Placing an image is such a step already, and no form yet.
    const isForm = $hasUpdateTag(SKIP_DOM_SELECTION_TAG) && !$hasUpdateTag(HISTORY_MERGE_TAG)
    if (isForm && fresh.delete(node.getKey())) $addUpdateTag(HISTORY_MERGE_TAG)
  }
  const ends = [BlockNode, InlineBlockNode]
    .filter((type) => editor.hasNode(type))
    .map((type) => editor.registerNodeTransform(type, merge))
  return () => {
    for (const end of ends) end()
  }
}
