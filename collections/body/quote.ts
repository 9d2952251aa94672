import { BlockquoteFeature } from '@payloadcms/richtext-lexical'

import type { Features } from './FeaturesOf'

/** A quotation of one paragraph; the block “Long quotation” is for others. */
export const quote: Features = [BlockquoteFeature()]
