import { Fragment, type ReactElement } from 'react'

import type { NameView } from '@/reading/view'

/** The authors in one sentence: “A, B and C”. */
export function Names({ byline }: { readonly byline: readonly NameView[] }): ReactElement | null {
  if (byline.length === 0) return null
  return (
    <span className="names">
      {byline.map(({ name, href }, at) => (
        <Fragment key={href}>
          {at > 0 && (at === byline.length - 1 ? ' and ' : ', ')}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
    </span>
  )
}
