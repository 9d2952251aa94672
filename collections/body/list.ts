import { OrderedListFeature, UnorderedListFeature } from '@payloadcms/richtext-lexical'

import type { Features } from './FeaturesOf'

/** A list with bullets or numbers. */
export const list: Features = [UnorderedListFeature(), OrderedListFeature()]
