import {
  BlocksFeature,
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  TextStateFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

import { tolerantEditor } from '@/editorial/stored/tolerantEditor'

import { languageState } from './languageState'
import { pasteFeature } from './pasteFeature'

/** Running text, as every part of a body has it: its marks, links and the languages of its words. */
export const runningText = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  SuperscriptFeature(),
  SubscriptFeature(),
  StrikethroughFeature(),
  TextStateFeature({ state: languageState }),
  LinkFeature({ enabledCollections: ['articles', 'authors', 'topics'] }),
  pasteFeature(),
]

/** The editor of a field of running text within a block; `inlineBlocks` are what may stand among its words. */
export const wordsEditor = (inlineBlocks: Block[]) =>
  tolerantEditor(
    lexicalEditor({
      features: [
        ...runningText,
        ...(inlineBlocks.length > 0 ? [BlocksFeature({ inlineBlocks })] : []),
        InlineToolbarFeature(),
      ],
    }),
    { fromWords: true },
  )

/** The editor of paragraphs and lists within a block. */
export const flowEditor = (inlineBlocks: Block[]) =>
  tolerantEditor(
    lexicalEditor({
      features: [
        ...runningText,
        UnorderedListFeature(),
        OrderedListFeature(),
        BlocksFeature({ inlineBlocks }),
        InlineToolbarFeature(),
      ],
    }),
    { fromWords: true },
  )
