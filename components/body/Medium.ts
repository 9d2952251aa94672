import { asItStands, type Address } from '@/components/Address'
import type { PageLanguages } from '@/components/pageLanguages'

/** Where a text is shown. */
export interface Medium {
  readonly address: Address
  /** Whether notes are repeated in the margin: not in a feed, whose readers take our style sheet and `hidden` away. */
  readonly hasMargin: boolean
  readonly languages: PageLanguages
}

/** A page of the site whose text is in the publisher’s language. */
export const page: Medium = { address: asItStands, hasMargin: true, languages: {} }
