import type { ReactElement } from 'react'

import type { ResultView } from '@/reading/SearchView'

/** The part of a text that was searched for, with that marked. */
export function Passage({ passage }: { readonly passage: ResultView['passage'] }): ReactElement | null {
  if (passage.length === 0) return null
  return (
    <p className="passage" dir="auto">
      {passage.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
    </p>
  )
}
