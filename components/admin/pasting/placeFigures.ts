import { $createBlockNode, $isBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  $parseSerializedNode,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import * as z from 'zod/mini'

import type { FigureUploads } from './FigureUploads'
import { newId } from './newId'

const waiting = z.looseObject({ blockType: z.literal('figure'), blockName: z.catch(z.string(), ''), id: z.string() })
const words = z.object({
  root: z.object({ children: z.array(z.looseObject({ type: z.string(), version: z.number() })) }),
})

/**
 * Gives each figure that waits for its pasted image that image, and takes out one whose image was refused, its caption
 * kept. That is no step of its own to undo: one undo takes back the whole paste. `onPlaced` is given the key of each new
 * block.
 */
export function placeFigures(
  editor: LexicalEditor,
  uploads: Pick<FigureUploads, 'resultOf'>,
  onPlaced: (key: string) => void,
): void {
  const isDone = (node: LexicalNode): boolean => figureOf(node, uploads) !== null
  if (!editor.read(() => $getRoot().getChildren().some(isDone))) return
  editor.update(
    () => {
      for (const node of $getRoot().getChildren()) {
        const figure = figureOf(node, uploads)
        if (figure === null) continue
        const { fields, result } = figure
        // A new block, since the form of the old one holds its fields as they were.
        if (result.state === 'stored') {
          const placed = $createBlockNode({ ...fields, id: newId(), media: result.id })
          node.replace(placed)
          onPlaced(placed.getKey())
        } else {
          const caption = words.safeParse(fields.caption).data?.root.children ?? []
          for (const block of caption) node.insertBefore($parseSerializedNode(block))
          node.remove()
        }
      }
    },
    { tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG], onUpdate: () => tellForm(editor) },
  )
}

/** The form hears of no change that is merged into the step before it: one more, of nothing, is no step and is heard. */
function tellForm(editor: LexicalEditor): void {
  editor.update(() => $getRoot().markDirty(), { tag: [HISTORIC_TAG, SKIP_DOM_SELECTION_TAG] })
}

function figureOf(node: LexicalNode, uploads: Pick<FigureUploads, 'resultOf'>) {
  const fields = $isBlockNode(node) ? waiting.safeParse(node.getFields()).data : undefined
  const result = fields && !fields.media ? uploads.resultOf(fields.id) : undefined
  return fields && result ? { fields, result } : null
}
