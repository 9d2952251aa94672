import { Fragment, type ReactElement } from 'react'

import type { Credit } from '@/domain/body/Body'

/**
 * Creator, source and licence of a picture, the source and the licence’s deed linked as CC BY 4.0 3(a)(1) requires. No
 * rel=license: that keyword applies to the whole page (HTML, 4.6.7.7).
 */
export function CreditLine({ credit }: { readonly credit: Credit }): ReactElement {
  return (
    <span>
      {credit.parts.map(({ text, href }, at) => (
        <Fragment key={at}>
          {at > 0 && ' / '}
          {href === null ? text : <a href={href}>{text}</a>}
        </Fragment>
      ))}
    </span>
  )
}
