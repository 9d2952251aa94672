import type { ReactElement } from 'react'

import type { TeaserView } from '@/reading/view'

import { Teaser } from './Teaser'

interface Props {
  readonly teasers: readonly TeaserView[]
  readonly level: 'h2' | 'h3'
}

/** Commentaries in the given order, in the same form everywhere. */
export function TeaserList({ teasers, level }: Props): ReactElement | null {
  if (teasers.length === 0) return null
  return (
    <ul className="teasers">
      {teasers.map((teaser) => (
        <li key={teaser.href}>
          <Teaser teaser={teaser} level={level} />
        </li>
      ))}
    </ul>
  )
}
