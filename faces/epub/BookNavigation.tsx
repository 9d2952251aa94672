import type { ReactElement } from 'react'

import { headings } from '@/domain/body/headings'
import type { CommentaryView } from '@/reading/view'

/** The navigation of a book (EPUB 3.3, 7): its beginning, its sections and its notes. */
export function BookNavigation({ view }: { readonly view: CommentaryView }): ReactElement {
  return (
    <nav {...{ 'epub:type': 'toc' }} role="doc-toc" aria-label="Contents">
      <h1>{view.title}</h1>
      <ol>
        <Entry href="text.xhtml" text={view.title || 'Text'} />
        {headings(view.body).map(({ anchor, text }) => (
          // As in the text, a fragment that begins with a digit has letters before it.
          <Entry key={anchor} href={`text.xhtml#${anchor.replace(/^(?=\d)/, 's-')}`} text={text} />
        ))}
        {view.footnotes.length > 0 && <Entry href="text.xhtml#notes" text="Notes" />}
      </ol>
    </nav>
  )
}

const Entry = ({ href, text }: { readonly href: string; readonly text: string }): ReactElement => (
  <li>
    <a href={href}>{text}</a>
  </li>
)
