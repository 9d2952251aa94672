import type { TypedBody } from '@/domain/body/TypedBody'

import { inlineWords } from './anatomy/Unit'
import type { ManuscriptBlock, ReportLine } from './Manuscript'

interface Stored {
  readonly body: TypedBody
  readonly toDo: readonly ReportLine[]
}

/** The blocks of a text as they can be stored. A figure waits for its image, which an editor uploads with its licence. */
export function storedBlocks(blocks: readonly ManuscriptBlock[]): Stored {
  const toDo: ReportLine[] = []
  const body = blocks.flatMap((block): TypedBody => {
    if (block.type === 'figure') {
      const { name, alt } = block.media
      const described = alt === '' ? '' : ` described as “${alt}”`
      toDo.push({
        what: `The image ${name}${described} stands here. Upload it and add it as a figure.`,
        text: inlineWords(block.caption),
      })
      return block.caption.length === 0 ? [] : [{ type: 'paragraph', children: block.caption }]
    }
    return block.type === 'embed' ? [{ type: 'embed', url: block.url, title: block.title }] : [block]
  })
  return { body, toDo }
}
