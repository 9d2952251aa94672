import { ParagraphFeature } from '@payloadcms/richtext-lexical'

import type { Features } from './FeaturesOf'

/** A paragraph. */
export const paragraph: Features = [ParagraphFeature()]
