import type { ReactElement } from 'react'

import type { PublisherView } from '@/reading/view'

import { ownLanguage } from './ownLanguage'
import { feedPath } from './feedPath'

interface Props {
  readonly publisher: PublisherView
  readonly language: string
}

/** The publisher's policies and feed, on every page. */
export function PublisherFoot({ publisher, language }: Props): ReactElement {
  return (
    <footer className="line foot" {...ownLanguage(publisher.language, language)}>
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
