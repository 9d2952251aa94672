import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type EditorState,
  HISTORIC_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { expect, test } from 'vitest'

import { PasteMark } from './PasteMark'

test('the undo and the redo of a paste are known among those of other steps', () => {
  const editor = createHeadlessEditor()
  const stateWith = (words: string): EditorState => {
    editor.update(() => $getRoot().append($createParagraphNode().append($createTextNode(words))), { discrete: true })
    return editor.getEditorState()
  }
  const [first, before, pasted, after] = ['first', 'before', 'pasted', 'after'].map(stateWith)
  if (!first || !before || !pasted || !after) throw new Error('There are four states.')
  const mark = new PasteMark(before, pasted)
  // Undo and redo go back and forth by one state, as the history of the editor does.
  const seen = [after, pasted, before, first, before, pasted, after].map((state) => {
    editor.setEditorState(state, { tag: HISTORIC_TAG })
    const now = editor.getEditorState()
    return mark.isUndoneIn(now) ? 'undone' : mark.isIn(now) ? 'there' : 'gone'
  })
  expect(seen).toEqual(['there', 'there', 'undone', 'gone', 'undone', 'there', 'there'])
})
