import { BlocksFeature, FixedToolbarFeature, InlineToolbarFeature, lexicalEditor } from '@payloadcms/richtext-lexical'

import type { StoredBlockName } from '@/domain/body/nodes/blocks'
import { tolerantEditor } from '@/editorial/stored/tolerantEditor'

import { aside } from './body/aside'
import type { BlocksOf } from './body/BlocksOf'
import { embed } from './body/embed'
import type { FeaturesOf } from './body/FeaturesOf'
import { figure } from './body/figure'
import { heading } from './body/heading'
import { inlineBlocks } from './body/inlineBlocks'
import { list } from './body/list'
import { paragraph } from './body/paragraph'
import { pullQuote } from './body/pullQuote'
import { quotation } from './body/quotation'
import { quote } from './body/quote'
import { rule } from './body/rule'
import { runningText } from './body/runningText'
import { table } from './body/table'
import { tableCaption } from './body/tableCaption'
import { containedEditor } from './containedEditor'

/** How each of Lexical’s own blocks is typed: it does not compile where the vocabulary has one more. */
const features: FeaturesOf<StoredBlockName> = { paragraph, heading, list, quote, horizontalrule: rule, table }

/** The blocks of ours, in the order of the menu: it does not compile where the vocabulary has one more. */
const blocks: BlocksOf<StoredBlockName> = { figure, pullQuote, quotation, tableCaption, embed, aside }

/** The nodes that an editor may type; `domain/body/Body.ts` names the same nodes, and a test compares the two. */
export const body = containedEditor(
  tolerantEditor(
    lexicalEditor({
      features: [
        // Paragraphs are in both lists.
        ...new Set([...runningText, ...Object.values(features).flat()]),
        BlocksFeature({ blocks: Object.values(blocks), inlineBlocks: [...inlineBlocks] }),
        FixedToolbarFeature(),
        InlineToolbarFeature(),
      ],
    }),
  ),
)
