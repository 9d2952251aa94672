import {
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useReducer, useRef, useState } from 'react'

import type { TypedBody } from '@/domain/body/TypedBody'
import type { Finding } from '@/domain/html/Findings'
import type { Room } from '@/domain/html/fitBody'

import type { Clipboard } from './Clipboard'
import { encodePaste } from './encodePaste'
import { FigureUploads } from './FigureUploads'
import { insertBlocks } from './insertBlocks'
import { mergeFirstForms } from './mergeFirstForms'
import { type Notice, noticeOf } from './noticeOf'
import { PasteMark } from './PasteMark'
import { placeFigures } from './placeFigures'
import type { PastedImage } from './readClipboard'

/** Of all editors of the form: a figure finds its image whichever of them is open when it arrives. */
const uploads = new FigureUploads()

export const loadReader = () => import('./readClipboard')

interface Pastes {
  readonly findings: readonly Finding[]
  readonly paste: (clipboard: Clipboard, room: Room, notes: boolean) => Promise<void>
  readonly pasteLines: (words: string) => void
  readonly close: () => void
}

const none: Notice = { findings: [], figures: [], earlier: [], undone: false }

/** Pastes into an editor in one step that can be undone, and what there is to say about the last paste. */
export function usePastes(editor: LexicalEditor): Pastes {
  const [notice, setNotice] = useState(none)
  const [, refresh] = useReducer((count: number) => count + 1, 0)
  const mark = useRef<PasteMark | null>(null)
  const fresh = useRef(new Set<string>())

  useEffect(() => {
    const place = () => placeFigures(editor, uploads, (key) => fresh.current.add(key))
    place()
    const ends = [
      uploads.follow(() => {
        place()
        refresh()
      }),
      mergeFirstForms(editor, fresh.current),
      editor.registerUpdateListener(({ editorState, tags }) => {
        if (!tags.has(HISTORIC_TAG)) return
        place()
        const last = mark.current
        if (last?.isUndoneIn(editorState)) setNotice((said) => ({ ...said, undone: true }))
        else if (last?.isIn(editorState)) setNotice((said) => ({ ...said, undone: false }))
      }),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [editor])

  const insert = (body: TypedBody<PastedImage>, findings: readonly Finding[]): void => {
    const { nodes, images } = encodePaste(body)
    const before = editor.getEditorState()
    editor.update(
      () => {
        const selection = $getSelection()
        if ($isRangeSelection(selection))
          insertBlocks(
            selection,
            nodes.map((node) => $parseSerializedNode(node)),
          )
      },
      { discrete: true, tag: [PASTE_TAG, HISTORY_PUSH_TAG] },
    )
    mark.current = new PasteMark(before, editor.getEditorState())
    for (const key of mark.current.keys()) fresh.current.add(key)
    setNotice(({ earlier, figures }) => ({
      findings,
      figures: [...images.keys()],
      earlier: [...earlier, ...figures],
      undone: false,
    }))
    uploads.add(images)
  }

  return {
    findings: noticeOf(notice, uploads),
    paste: async (clipboard, room, notes) => {
      try {
        const { readClipboard } = await loadReader()
        const { body, findings } = await readClipboard(clipboard, room, notes)
        insert(body, findings)
      } catch {
        insert(linesOf(clipboard.plain), [unformatted])
      }
    },
    pasteLines: (words) => insert(linesOf(words), []),
    close: () =>
      setNotice(({ earlier, figures }) => ({ ...none, earlier: [...earlier, ...figures].filter(isOnItsWay) })),
  }
}

const isOnItsWay = (id: string): boolean => uploads.resultOf(id) === undefined

const linesOf = (words: string): TypedBody<PastedImage> =>
  words.split(/\r\n?|\n/).map((text) => ({ type: 'paragraph', children: text === '' ? [] : [{ type: 'text', text }] }))

const unformatted: Finding = {
  what: 'The words alone were pasted: the site could not be reached for the rest. Undo, and paste again in a moment.',
  count: 1,
  places: [],
}
