import { BlocksFeature, InlineToolbarFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

import { tolerantEditor } from '@/editorial/stored/tolerantEditor'

import { list } from './list'
import { runningText } from './runningText'

/** The editor of a field of running text within a block; `inlineBlocks` are what may stand among its words. */
export const wordsEditor = (inlineBlocks: readonly Block[]) =>
  tolerantEditor(
    lexicalEditor({
      features: [
        ...runningText,
        ...(inlineBlocks.length > 0 ? [BlocksFeature({ inlineBlocks: [...inlineBlocks] })] : []),
        InlineToolbarFeature(),
      ],
    }),
    { fromWords: true },
  )

/** The editor of paragraphs and lists within a block. */
export const flowEditor = (inlineBlocks: readonly Block[]) =>
  tolerantEditor(
    lexicalEditor({
      features: [...runningText, ...list, BlocksFeature({ inlineBlocks: [...inlineBlocks] }), InlineToolbarFeature()],
    }),
    { fromWords: true },
  )
