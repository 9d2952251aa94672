import type { Blocks } from '@/domain/body/Body'

import type { Medium } from './Medium'

/** A block of one kind, and where it is shown. */
export interface BlockProps<Type extends keyof Blocks> {
  readonly block: Blocks[Type]
  readonly medium: Medium
}
