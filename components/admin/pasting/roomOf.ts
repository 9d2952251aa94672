import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $getSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import type { Room } from '@/domain/html/fitBody'

/** The blocks that the editor has room for at the selection; a cell of a table takes no table. */
export function roomOf(editor: LexicalEditor): Room {
  const inCell =
    $getSelection()
      ?.getNodes()[0]
      ?.getParents()
      .some((node) => node.getType() === 'tablecell') === true
  if (editor.hasNode(HeadingNode) && !inCell) return 'body'
  return editor.hasNode(ListNode) ? 'flow' : 'words'
}
