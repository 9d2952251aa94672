import { Fragment, type ReactElement } from 'react'

import type { Credit } from '@/domain/body/Body'

/** Creator, source and licence of a picture, the source and the licence's deed linked as CC BY 4.0 3(a)(1) asks. */
export function CreditLine({ credit }: { readonly credit: Credit }): ReactElement {
  return (
    <span>
      {credit.parts.map(({ text, href, rel }, at) => (
        <Fragment key={at}>
          {at > 0 && ' / '}
          {href === null ? (
            text
          ) : (
            <a href={href} rel={rel ?? undefined}>
              {text}
            </a>
          )}
        </Fragment>
      ))}
    </span>
  )
}
