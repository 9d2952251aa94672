import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

import type { Features } from './FeaturesOf'

/** A table; its caption is a block of its own. */
export const table: Features = [EXPERIMENTAL_TableFeature()]
