import type { ReactElement } from 'react'

import { inlineText } from '@/domain/body/inlineText'

import type { InlineProps } from './InlineProps'

/** A link to another site or to a page of this one; where its words are its address, paper does not say it again. */
export const LinkInline = ({ node, medium, inlines }: InlineProps<'link'>): ReactElement => (
  <a
    href={medium.address(node.href)}
    className={bare(inlineText(node.children)) === bare(node.href) ? 'bare' : undefined}
  >
    {inlines(node.children)}
  </a>
)

/** An address as people write it, without its scheme and the slash at its end. */
const bare = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
