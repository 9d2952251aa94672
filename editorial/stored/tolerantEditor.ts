import type { lexicalEditor } from '@payloadcms/richtext-lexical'

import { isNode } from '@/domain/body/stored'
import { storedWords } from '@/domain/body/storedWords'
import { walkable } from '@/domain/body/walkable'

type Editor = ReturnType<typeof lexicalEditor>

interface Options {
  /** Whether plain words may be stored, as older notes and captions are; they are read as paragraphs. */
  readonly fromWords?: boolean
}

/** An editor that can read every stored text: Payload’s own throws on a malformed one, and fails every list that contains it. */
export const tolerantEditor =
  (editor: Editor, { fromWords = false }: Options = {}): Editor =>
  async (args) => {
    const adapter = await editor(args)
    const afterRead = [
      ({ originalDoc, req, value }: { originalDoc?: unknown; req: Logging; value?: unknown }) => {
        if (value === undefined || value === null) return value
        if (fromWords && typeof value === 'string') return storedWords(value)
        const { text, lost } = walkable(value)
        const id = isNode(originalDoc) ? String(originalDoc.id) : 'a record'
        if (lost > 0)
          req.payload.logger.error({ msg: `The text of ${id} is broken in ${lost} places; they were left out.` })
        return text
      },
      ...(adapter.hooks?.afterRead ?? []),
    ]
    return { ...adapter, hooks: { ...adapter.hooks, afterRead } }
  }

interface Logging {
  readonly payload: { readonly logger: { readonly error: (entry: { msg: string }) => void } }
}
