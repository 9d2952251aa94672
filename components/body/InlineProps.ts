import type { ReactNode } from 'react'

import type { Inline } from '@/domain/body/Body'

import type { Medium } from './Medium'

/** A node of running text of one kind, where it is shown, and how running text within it is shown. */
export interface InlineProps<Type extends Inline['type']> {
  readonly node: Extract<Inline, { readonly type: Type }>
  readonly medium: Medium
  readonly inlines: (nodes: readonly Inline[]) => ReactNode
}
