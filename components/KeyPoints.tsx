import type { ReactElement } from 'react'

import type { House } from './ownLanguage'

interface Props {
  readonly points: readonly string[]
  readonly house: House
}

/** A commentary in a few sentences. */
export function KeyPoints({ points, house }: Props): ReactElement | null {
  if (points.length === 0) return null
  return (
    <section className="points" aria-label="Key points">
      <h2 className="label" lang={house.lang}>
        Key points
      </h2>
      <ul>
        {points.map((point, at) => (
          <li key={at}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
