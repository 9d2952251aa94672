import type { ReactElement } from 'react'

import { affiliationText } from '@/domain/affiliation'
import type { BylineView } from '@/reading/view'

import { Portrait } from './Portrait'

/** The authors of a commentary, in the order the editor chose, each linked to their page. */
export function Byline({ byline }: { readonly byline: readonly BylineView[] }): ReactElement | null {
  if (byline.length === 0) return null
  return (
    <ul className="byline" aria-label={byline.length === 1 ? 'Author' : 'Authors'}>
      {byline.map(({ name, href, portrait, ...post }) => (
        <li key={href}>
          {portrait && <Portrait picture={portrait} side={48} />}
          <span>
            <a href={href} rel="author">
              {name}
            </a>
            <Post text={affiliationText(post)} />
          </span>
        </li>
      ))}
    </ul>
  )
}

const Post = ({ text }: { readonly text: string }): ReactElement | null =>
  text === '' ? null : (
    <span className="affiliation" dir="auto">
      {text}
    </span>
  )
