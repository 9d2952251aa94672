import { asItStands, type Address } from '@/components/Address'

/** Where a text is shown. */
export interface Medium {
  readonly address: Address
  /** Whether notes are repeated in the margin: not in a feed, whose readers take our style sheet and `hidden` away. */
  readonly hasMargin: boolean
}

/** A page of the site. */
export const page: Medium = { address: asItStands, hasMargin: true }
