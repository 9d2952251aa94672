import type { lexicalEditor } from '@payloadcms/richtext-lexical'

import { isNode } from '@/domain/body/stored'
import { walkable } from '@/domain/body/walkable'

type Editor = ReturnType<typeof lexicalEditor>

/** An editor that can read every stored text: Payload’s own throws on a malformed one, and fails every list that contains it. */
export const tolerantEditor =
  (editor: Editor): Editor =>
  async (args) => {
    const adapter = await editor(args)
    const afterRead = [
      ({ originalDoc, req, value }: { originalDoc?: unknown; req: Logging; value?: unknown }) => {
        if (value === undefined || value === null) return value
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
