import type { ReactElement } from 'react'

import { correctionsPath } from '@/domain/paths'
import type { PublisherView } from '@/reading/view'

import type { InterfaceLanguage } from './ownLanguage'
import { feedPath } from './feedPath'

interface Props {
  readonly publisher: PublisherView
  /** Their language and direction, where the page has another. */
  readonly words: InterfaceLanguage
}

/** The publisher’s policies, list of corrections and feed, on every page. */
export function PublisherFoot({ publisher, words }: Props): ReactElement {
  return (
    <footer className="line foot" {...words}>
      <p>{publisher.name}</p>
      <nav aria-label="Policies">
        {publisher.policies.map(({ title, href }) => (
          <a key={href} href={href}>
            {title}
          </a>
        ))}
        <a href={correctionsPath}>Corrections and updates</a>
        <a href={feedPath} type="application/atom+xml">
          Feed
        </a>
      </nav>
    </footer>
  )
}
