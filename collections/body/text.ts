import {
  BoldFeature,
  ItalicFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  TextStateFeature,
} from '@payloadcms/richtext-lexical'

import type { Features } from './FeaturesOf'
import { languageState } from './languageState'

/** The marks of a run of text, and its language. */
export const text: Features = [
  BoldFeature(),
  ItalicFeature(),
  SuperscriptFeature(),
  SubscriptFeature(),
  StrikethroughFeature(),
  TextStateFeature({ state: languageState }),
]
