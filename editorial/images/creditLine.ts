import type { FieldHook } from 'payload'

import { creditOf } from '@/domain/licence'
import type { Media } from '@/payload-types'

/** The credit as readers see it, shown in the admin. */
export const creditLine: FieldHook<Media> = ({ siblingData }) =>
  creditOf(siblingData)
    ?.parts.map(({ text }) => text)
    .join(' / ') ?? ''
