import { HeadingFeature } from '@payloadcms/richtext-lexical'

import type { Features } from './FeaturesOf'

/** A heading of a section: the title of the page is of the first level, so these are of the next three. */
export const heading: Features = [HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] })]
