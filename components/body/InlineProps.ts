import type { ReactNode } from 'react'

import type { Inline } from '@/domain/body/Body'

import type { Address } from '@/components/Address'

/** A node of running text of one kind, how its addresses are written out, and how running text within it is shown. */
export interface InlineProps<Type extends Inline['type']> {
  readonly node: Extract<Inline, { readonly type: Type }>
  readonly address: Address
  readonly inlines: (nodes: readonly Inline[]) => ReactNode
}
