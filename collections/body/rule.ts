import { HorizontalRuleFeature } from '@payloadcms/richtext-lexical'

import type { Features } from './FeaturesOf'

/** A line across the text. */
export const rule: Features = [HorizontalRuleFeature()]
