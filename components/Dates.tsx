import type { ReactElement } from 'react'

import type { DateView } from '@/reading/view'

interface Props {
  readonly published: DateView
  readonly updated?: DateView | null
}

/** The day of first publication and, only where an editor dated a change, of that change. */
export function Dates({ published, updated = null }: Props): ReactElement {
  return (
    <>
      <time dir="auto" dateTime={published.iso}>
        {published.text}
      </time>
      {updated && (
        <>
          {' '}
          <span dir="auto">
            Updated <time dateTime={updated.iso}>{updated.text}</time>
          </span>
        </>
      )}
    </>
  )
}
