import type { Block } from 'payload'

import { inlineBlocks } from './inlineBlocks'
import { wordsEditor } from './wordsEditor'

/** An image of the library within the text. */
export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: 'Figure', plural: 'Figures' },
  fields: [
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      required: true,
      admin: { description: 'The image. Its credit and licence come along by themselves.' },
    },
    {
      name: 'caption',
      type: 'richText',
      editor: wordsEditor(inlineBlocks),
      admin: { description: 'What this image shows here. Empty: the caption kept with the image.' },
    },
    {
      name: 'alt',
      type: 'text',
      label: 'Alternative text here',
      maxLength: 400,
      admin: { description: 'For those who cannot see it, where the image says something else here. Empty: its own.' },
    },
    {
      name: 'width',
      type: 'select',
      defaultValue: 'text',
      options: [
        { value: 'text', label: 'As wide as the text' },
        { value: 'wide', label: 'Wider than the text' },
      ],
    },
  ],
}
