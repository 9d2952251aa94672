import { LinkFeature } from '@payloadcms/richtext-lexical'

import type { Features } from './FeaturesOf'

/** A link to another site or to a page of this one. */
export const link: Features = [LinkFeature({ enabledCollections: ['articles', 'authors', 'topics'] })]
