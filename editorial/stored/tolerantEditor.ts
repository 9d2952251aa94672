import type { lexicalEditor } from '@payloadcms/richtext-lexical'

import { isNode } from '@/domain/body/stored'
import { walkable } from '@/domain/body/walkable'

type Editor = ReturnType<typeof lexicalEditor>

/** An editor that reads whatever is stored: its own code falls over a text that another program left broken, and every list with it. */
export const tolerantEditor =
  (editor: Editor): Editor =>
  async (given) => {
    const adapter = await editor(given)
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
  readonly payload: { readonly logger: { readonly error: (said: { msg: string }) => void } }
}
