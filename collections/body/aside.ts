import type { Block } from 'payload'

import { inlineBlocks } from './inlineBlocks'
import { flowEditor } from './wordsEditor'

/** A box beside the text. */
export const aside: Block = {
  slug: 'aside',
  interfaceName: 'AsideBlock',
  labels: { singular: 'Box', plural: 'Boxes' },
  fields: [
    { name: 'title', type: 'text', maxLength: 200, admin: { description: 'Stands over the box. Empty: no title.' } },
    {
      name: 'text',
      type: 'richText',
      required: true,
      editor: flowEditor(inlineBlocks),
      admin: { description: 'What the box says, in paragraphs and lists.' },
    },
  ],
}
