import type { Block } from 'payload'

import { wordsEditor } from './wordsEditor'

/** A note at its mark. */
export const footnote: Block = {
  slug: 'footnote',
  interfaceName: 'FootnoteBlock',
  labels: { singular: 'Footnote', plural: 'Footnotes' },
  fields: [
    {
      name: 'text',
      type: 'richText',
      required: true,
      editor: wordsEditor([]),
      admin: { description: 'The note. Numbers are given by the order in the text.' },
    },
    {
      name: 'name',
      type: 'text',
      maxLength: 60,
      admin: {
        description:
          'Only for a note that is cited again: a name of your own, such as “census”. Readers do not see it.',
      },
    },
  ],
}
