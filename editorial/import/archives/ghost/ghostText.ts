import { isNode, valueAt } from '@/domain/body/stored'

import type { CardHtml } from './ghostCard'
import { lexicalHtml } from './lexicalHtml'
import { mobiledocHtml } from './mobiledocHtml'

/** The forms in which Ghost stores the text of a post, each null where the export does not hold it. */
interface Stored {
  readonly html: string | null
  /** JSON of the editor since 2023. */
  readonly lexical: string | null
  /** JSON of the editor before it. */
  readonly mobiledoc: string | null
}

/**
 * The text of a post as HTML: as Ghost rendered it, or else of what its editor stored. Null where the export holds none
 * that can be read.
 */
export function ghostText({ html, lexical, mobiledoc }: Stored): Required<CardHtml> | null {
  if (html?.trim()) return { html, toDo: [] }
  const document = jsonOf(lexical)
  return (
    shown(isNode(document) ? lexicalHtml(valueAt(document, 'root')) : null) ?? shown(mobiledocHtml(jsonOf(mobiledoc)))
  )
}

const shown = (text: Required<CardHtml> | null): Required<CardHtml> | null =>
  text !== null && (text.html !== '' || text.toDo.length > 0) ? text : null

function jsonOf(source: string | null): unknown {
  try {
    return source === null ? null : JSON.parse(source)
  } catch {
    return null
  }
}
