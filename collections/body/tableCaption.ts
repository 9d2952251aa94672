import type { Block } from 'payload'

import { inlineBlocks } from './inlineBlocks'
import { wordsEditor } from './wordsEditor'

/** The caption of the table that stands right after it: tables of the editor have none of their own. */
export const tableCaption: Block = {
  slug: 'tableCaption',
  interfaceName: 'TableCaptionBlock',
  labels: { singular: 'Table caption', plural: 'Table captions' },
  fields: [
    {
      name: 'text',
      type: 'richText',
      required: true,
      editor: wordsEditor(inlineBlocks),
      admin: { description: 'What the table right below shows, with its source.' },
    },
  ],
}
