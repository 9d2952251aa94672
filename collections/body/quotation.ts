import type { Block } from 'payload'

import { footnote } from './footnote'
import { noteReference } from './noteReference'
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
      editor: flowEditor([footnote, noteReference]),
      admin: { description: 'The words that are quoted, in paragraphs and lists.' },
    },
    {
      name: 'attribution',
      type: 'richText',
      editor: wordsEditor([footnote, noteReference]),
      admin: { description: 'Who said or wrote it, and where. Empty: readers see no line below.' },
    },
  ],
}
