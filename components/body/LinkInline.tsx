import type { ReactElement } from 'react'

import type { InlineProps } from './InlineProps'

/** A link to another site or to a page of this one. */
export const LinkInline = ({ node, medium, inlines }: InlineProps<'link'>): ReactElement => (
  <a href={medium.address(node.href)}>{inlines(node.children)}</a>
)
