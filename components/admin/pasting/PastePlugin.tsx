'use client'

import { InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef } from 'react'

import type { Clipboard } from './Clipboard'
import { clipboardOf } from './clipboardOf'
import { PasteFindings } from './PasteFindings'
import { roomOf } from './roomOf'
import { selectAtPoint } from './selectAtPoint'
import { loadReader, usePastes } from './usePastes'

/**
 * Pastes HTML, Markdown and images as blocks of a commentary, and takes images that are dropped. What Lexical copied
 * itself and plain words are pasted as ever.
 */
export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const pastes = usePastes(editor)
  const latest = useRef(pastes)
  useEffect(() => {
    latest.current = pastes
  })
  useEffect(() => {
    // The parser is large: it is loaded with the editor and not with every page of the admin.
    void loadReader().catch(() => null)
    const take = (clipboard: Clipboard): void => {
      void latest.current.paste(clipboard, roomOf(editor), editor.hasNode(InlineBlockNode))
    }
    let asTyped = false
    const onKeyUp = (): void => {
      asTyped = false
    }
    const ends = [
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('keyup', onKeyUp)
        root?.addEventListener('keyup', onKeyUp)
      }),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        ({ key, ctrlKey, metaKey, shiftKey }) => {
          asTyped = shiftKey && (ctrlKey || metaKey) && key.toLowerCase() === 'v'
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : null
          const clipboard = data && $isRangeSelection($getSelection()) ? clipboardOf(data, asTyped) : null
          const words = asTyped && clipboard?.html ? clipboard.plain : null
          if (clipboard === null) return false
          event.preventDefault()
          if (words === null) take(clipboard)
          else latest.current.pasteLines(words)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      ...takeDropped(editor, take),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [editor])
  return <PasteFindings findings={pastes.findings} onClose={pastes.close} />
}

/** Files that are dropped. A browser would open one in the place of the page, and what is not saved would be lost. */
function takeDropped(editor: LexicalEditor, take: (clipboard: Clipboard) => void): (() => void)[] {
  const over = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
  return [
    editor.registerCommand(
      DRAGOVER_COMMAND,
      (event) => {
        if (over(event)) event.preventDefault()
        return over(event)
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const data = over(event) ? event.dataTransfer : null
        if (data === null) return false
        event.preventDefault()
        const html = data.getData('text/html')
        // The image of a figure that was dragged by mistake is in Media already.
        if (html.includes('/api/media/file/')) return true
        selectAtPoint(event)
        take({ html, plain: data.getData('text/plain'), rtf: '', files: [...data.files] })
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
  ]
}
