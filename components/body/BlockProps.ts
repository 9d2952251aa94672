import type { Blocks } from '@/domain/body/Body'

import type { Address } from '@/components/Address'

/** A block of one kind, and how its addresses are written out. */
export interface BlockProps<Type extends keyof Blocks> {
  readonly block: Blocks[Type]
  readonly address: Address
}
