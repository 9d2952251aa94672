import { encodeLexical } from '@/domain/body/encodeLexical'
import type { Stored } from '@/domain/body/StoredBranch'
import type { TypedBody } from '@/domain/body/TypedBody'

import { newId } from './newId'
import type { PastedImage } from './readClipboard'

interface EncodedPaste {
  readonly nodes: readonly Stored[]
  /** The images by the id of the figure that waits for each. */
  readonly images: ReadonlyMap<string, PastedImage>
}

/** The blocks of a paste as the editor stores them; a figure has no image yet. */
export function encodePaste(body: TypedBody<PastedImage>): EncodedPaste {
  const images = new Map<string, PastedImage>()
  const nodes = body.flatMap((block): readonly Stored[] => {
    if (block.type === 'embed') return encoded([{ type: 'embed', url: block.url, title: block.title }])
    if (block.type !== 'figure') return encoded([block])
    return encoded([{ ...block, media: '' }]).map((node) => {
      const id = newId()
      images.set(id, block.media)
      return { ...node, fields: { ...fieldsOf(node), id, media: null } }
    })
  })
  return { nodes, images }
}

const encoded = (body: TypedBody): readonly Stored[] => encodeLexical(body, newId).root.children

const fieldsOf = ({ fields }: Stored): object => (typeof fields === 'object' && fields !== null ? fields : {})
