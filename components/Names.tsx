import type { ReactElement } from 'react'

import type { TeaserView } from '@/reading/view'

/** The authors in one sentence: “A, B and C”. */
export function Names({ byline }: { readonly byline: TeaserView['byline'] }): ReactElement | null {
  if (byline.length === 0) return null
  return (
    <span className="names">
      {byline.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a key={part.href} href={part.href}>
            {part.name}
          </a>
        ),
      )}
    </span>
  )
}
