import type { ReactElement } from 'react'

import type { CommentaryView } from '@/reading/view'

import type { PageLanguages } from './pageLanguages'

interface Props {
  readonly contents: CommentaryView['contents']
  readonly languages: PageLanguages
}

/** The headings of a long commentary, each linked to its place. */
export function Contents({ contents, languages }: Props): ReactElement | null {
  if (contents.length === 0) return null
  return (
    <nav className="contents" aria-label="Contents" lang={languages.words}>
      <h2 className="label">Contents</h2>
      <ol lang={languages.text}>
        {contents.map(({ anchor, text, level }) => (
          <li key={anchor} className={level === 3 ? 'deeper' : undefined}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
