import type { ReactElement } from 'react'

import type { PublisherView } from '@/reading/view'

import type { InterfaceLanguage } from './ownLanguage'
import { feedPath } from './feedPath'

interface Props {
  readonly publisher: PublisherView
  /** Their language and direction, where the page has another. */
  readonly words: InterfaceLanguage
}

/** The publisher's policies and feed, on every page. */
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
        <a href={feedPath} type="application/atom+xml">
          Feed
        </a>
      </nav>
    </footer>
  )
}
