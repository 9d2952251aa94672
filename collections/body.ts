import {
  BlocksFeature,
  BlockquoteFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  lexicalEditor,
  OrderedListFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { tolerantEditor } from '@/editorial/stored/tolerantEditor'

import { aside } from './body/aside'
import { embed } from './body/embed'
import { figure } from './body/figure'
import { footnote } from './body/footnote'
import { noteReference } from './body/noteReference'
import { pullQuote } from './body/pullQuote'
import { quotation } from './body/quotation'
import { tableCaption } from './body/tableCaption'
import { runningText } from './body/wordsEditor'
import { containedEditor } from './containedEditor'

/** The nodes that an editor may type; `domain/body/Body.ts` names the same nodes, and a test compares the two. */
export const body = containedEditor(
  tolerantEditor(
    lexicalEditor({
      features: [
        ...runningText,
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
        UnorderedListFeature(),
        OrderedListFeature(),
        BlockquoteFeature(),
        HorizontalRuleFeature(),
        EXPERIMENTAL_TableFeature(),
        BlocksFeature({
          blocks: [figure, pullQuote, quotation, tableCaption, embed, aside],
          inlineBlocks: [footnote, noteReference],
        }),
        FixedToolbarFeature(),
        InlineToolbarFeature(),
      ],
    }),
  ),
)
