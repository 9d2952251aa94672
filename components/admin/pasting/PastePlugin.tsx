'use client'

import { InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import {
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_LOW,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'

import { encodeLexical } from '@/domain/body/encodeLexical'
import type { TypedBody } from '@/domain/body/TypedBody'
import type { Finding } from '@/domain/html/Findings'
import type { Room } from '@/domain/html/fitBody'

import { PasteFindings } from './PasteFindings'
import type { Clipboard } from './readClipboard'

/**
 * Pastes HTML as blocks of a commentary, in one step that can be undone, and tells below the editor what was left out.
 * What Lexical copied itself, files and plain words are pasted as ever.
 */
export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const [findings, setFindings] = useState<readonly Finding[]>([])
  useEffect(() => {
    // The parser is large: it is loaded with the editor and not with every page of the admin.
    void loadReader().catch(() => null)
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const clipboard = clipboardOf(event)
        if (clipboard === null || !$isRangeSelection($getSelection())) return false
        const [room, notes] = [roomOf(editor), editor.hasNode(InlineBlockNode)]
        event.preventDefault()
        const paste = async () => {
          const { readClipboard } = await loadReader()
          const pasted = readClipboard(clipboard, room, notes)
          insert(editor, pasted.body)
          setFindings(pasted.findings)
        }
        void paste().catch(() => {
          insertWords(editor, clipboard.plain)
          setFindings([unformatted])
        })
        return true
      },
      COMMAND_PRIORITY_LOW,
    )
  }, [editor])
  return <PasteFindings findings={findings} onClose={() => setFindings([])} />
}

const loadReader = () => import('./readClipboard')

const unformatted: Finding = {
  what: 'The words alone were pasted: the site could not be reached for the rest. Undo, and paste again in a moment.',
  count: 1,
  places: [],
}

function clipboardOf(event: unknown): Clipboard | null {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null
  if (data === null || data.types.includes('application/x-lexical-editor')) return null
  const [html, plain] = [data.getData('text/html'), data.getData('text/plain')]
  // An address alone is pasted as ever: over chosen words it becomes their link.
  return html.trim() === '' || /^https?:\/\/\S+$/.test(plain.trim()) ? null : { html, plain }
}

/** The blocks that the editor has room for at the selection; a cell of a table takes no table. */
function roomOf(editor: LexicalEditor): Room {
  const selection = $getSelection()
  const inCell =
    selection
      ?.getNodes()[0]
      ?.getParents()
      .some((node) => node.getType() === 'tablecell') === true
  if (editor.hasNode(HeadingNode) && !inCell) return 'body'
  return editor.hasNode(ListNode) ? 'flow' : 'words'
}

function insert(editor: LexicalEditor, body: TypedBody): void {
  const { root } = encodeLexical(body, newId)
  editor.update(
    () => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertNodes(root.children.map((node) => $parseSerializedNode(node)))
    },
    { tag: [PASTE_TAG, HISTORY_PUSH_TAG] },
  )
}

function insertWords(editor: LexicalEditor, words: string): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertRawText(words)
    },
    { tag: [PASTE_TAG, HISTORY_PUSH_TAG] },
  )
}

/** A new id of 24 hexadecimal digits, as the editor makes for links and blocks. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
