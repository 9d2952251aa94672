import type { ReactElement } from 'react'

import { citationAuthor, citedName, inverted } from '@/domain/citedName'
import type { BylineView, CommentaryView, PublisherView } from '@/reading/view'

import { orcidUrl } from './orcidUrl'

interface Props {
  readonly view: CommentaryView
  readonly publisher: PublisherView
}

/**
 * The tags by which Scholar and Zotero recognise a commentary (Highwire Press tags); authors in the byline’s order.
 * DC.type is Zotero’s name for a signed article of a publisher that is no journal: without it a title and an author
 * make a journal article.
 */
export function Citation({ view, publisher }: Props): ReactElement {
  const { url } = view.cited
  return (
    <>
      <meta name="citation_title" content={view.title} />
      <meta name="DC.type" content="newspaperArticle" />
      {view.byline.map((author) => (
        <Author key={author.href} author={author} />
      ))}
      <meta name="citation_publication_date" content={view.cited.date.replaceAll('-', '/')} />
      <meta name="citation_publisher" content={publisher.name} />
      <meta name="citation_language" content={view.language} />
      <meta name="citation_public_url" content={url} />
      <meta name="citation_fulltext_html_url" content={url} />
      {view.topics.map(({ name, href }) => (
        <meta key={href} name="citation_keywords" content={name} />
      ))}
    </>
  )
}

function Author({ author: { sortName, organisation, orcid } }: { readonly author: BylineView }): ReactElement {
  const name = citedName(sortName)
  return (
    <>
      <meta name="citation_author" content={citationAuthor(name)} />
      <meta name="DC.creator" content={inverted(name)} />
      {organisation && <meta name="citation_author_institution" content={organisation} />}
      {orcid !== null && <meta name="citation_author_orcid" content={orcidUrl(orcid)} />}
    </>
  )
}
