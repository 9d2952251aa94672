import type { ReactElement } from 'react'

import type { PageLanguages } from './pageLanguages'

interface Props {
  readonly points: readonly string[]
  readonly languages: PageLanguages
}

/** A commentary in a few sentences. */
export function KeyPoints({ points, languages }: Props): ReactElement | null {
  if (points.length === 0) return null
  return (
    <section className="points" aria-label="Key points" lang={languages.words}>
      <h2 className="label">Key points</h2>
      <ul lang={languages.text}>
        {points.map((point, at) => (
          <li key={at}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
