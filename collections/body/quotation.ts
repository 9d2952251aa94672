import type { Block } from 'payload'

import { inlineBlocks } from './inlineBlocks'
import { flowEditor, wordsEditor } from './wordsEditor'

/** A quotation of several paragraphs, or with the name of whom it is by. */
export const quotation: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  labels: { singular: 'Long quotation', plural: 'Long quotations' },
  fields: [
    {
      name: 'text',
      type: 'richText',
      required: true,
      editor: flowEditor(inlineBlocks),
      admin: { description: 'The words that are quoted, in paragraphs and lists.' },
    },
    {
      name: 'attribution',
      type: 'richText',
      editor: wordsEditor(inlineBlocks),
      admin: { description: 'Who said or wrote it, and where. Empty: readers see no line below.' },
    },
  ],
}
