import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

import { tolerantEditor } from '@/editorial/stored/tolerantEditor'

/** Words of the commentary itself, repeated large. */
const pullQuote: Block = {
  slug: 'pullQuote',
  interfaceName: 'PullQuoteBlock',
  labels: { singular: 'Pull quote', plural: 'Pull quotes' },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 400,
      admin: { description: 'A sentence of the piece, repeated large. It must stand in the text too.' },
    },
  ],
}

const figure: Block = {
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
      type: 'text',
      maxLength: 400,
      admin: { description: 'What this image shows here. Empty: the caption kept with the image.' },
    },
  ],
}

const footnote: Block = {
  slug: 'footnote',
  interfaceName: 'FootnoteBlock',
  labels: { singular: 'Footnote', plural: 'Footnotes' },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      admin: { description: 'The note. Numbers are given by the order in the text.' },
    },
  ],
}

/** The nodes that an editor may type; `domain/body/Body.ts` names the same nodes, and a test compares the two. */
export const body = tolerantEditor(
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature({ enabledCollections: ['articles', 'authors', 'topics'] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: [figure, pullQuote], inlineBlocks: [footnote] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  }),
)
