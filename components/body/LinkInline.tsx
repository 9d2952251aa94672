import type { ReactElement } from 'react'

import type { InlineProps } from './InlineProps'

/** A link to another site or to a page of this one. */
export const LinkInline = ({ node, address, inlines }: InlineProps<'link'>): ReactElement => (
  <a href={address(node.href)}>{inlines(node.children)}</a>
)
