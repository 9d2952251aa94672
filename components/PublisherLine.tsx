import type { ReactElement } from 'react'

import { archivePath, searchPath } from '@/domain/paths'
import type { PublisherView } from '@/reading/view'

import type { InterfaceLanguage } from './ownLanguage'

interface Props {
  readonly publisher: PublisherView
  /** Their language and direction, where the page has another. */
  readonly words: InterfaceLanguage
  readonly home: boolean
}

/** The publisher’s name, linked home, and the main links. */
export function PublisherLine({ publisher, words, home }: Props): ReactElement {
  const Name = home ? 'h1' : 'p'
  return (
    <header className={home ? 'line home' : 'line'} {...words}>
      <div>
        <Name className="name">
          <a href="/" rel="home" aria-current={home ? 'page' : undefined}>
            {publisher.name}
          </a>
        </Name>
        {home && publisher.description && <p className="standfirst">{publisher.description}</p>}
      </div>
      <nav aria-label="Site">
        <a href="/">Latest</a>
        <a href="/topics">Topics</a>
        <a href="/authors">Authors</a>
        <a href={archivePath()}>Archive</a>
        <a href={searchPath('')}>Search</a>
      </nav>
    </header>
  )
}
