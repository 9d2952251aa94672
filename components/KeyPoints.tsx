import type { ReactElement } from 'react'

import type { InterfaceLanguage } from './ownLanguage'

interface Props {
  readonly points: readonly string[]
  readonly interfaceLanguage: InterfaceLanguage
}

/** A commentary in a few sentences. */
export function KeyPoints({ points, interfaceLanguage }: Props): ReactElement | null {
  if (points.length === 0) return null
  return (
    <section className="points" aria-label="Key points">
      <h2 className="label" lang={interfaceLanguage.lang}>
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
