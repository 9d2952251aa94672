import type { ReactElement } from 'react'

import type { DateView } from '@/reading/view'

interface Props {
  /** Whole years, or null while a commentary is too recent. */
  readonly years: number | null
  readonly published: DateView
}

/** Informs the reader of an old commentary when it was published. */
export function AgeNotice({ years, published }: Props): ReactElement | null {
  if (years === null) return null
  const age = years === 1 ? 'a year' : `${years} years`
  return (
    <p className="age">
      This commentary is more than {age} old. It was published on {published.text}, and speaks of things as they stood
      then.
    </p>
  )
}
