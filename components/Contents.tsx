import type { ReactElement } from 'react'

import type { CommentaryView } from '@/reading/view'

import type { InterfaceLanguage } from './ownLanguage'

interface Props {
  readonly contents: CommentaryView['contents']
  readonly interfaceLanguage: InterfaceLanguage
}

/** The headings of a long commentary, each linked to its place. */
export function Contents({ contents, interfaceLanguage }: Props): ReactElement | null {
  if (contents.length === 0) return null
  return (
    <nav className="contents" aria-label="Contents">
      <h2 className="label" lang={interfaceLanguage.lang}>
        Contents
      </h2>
      <ol>
        {contents.map(({ anchor, text, level }) => (
          <li key={anchor} className={level === 3 ? 'deeper' : undefined}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
