import type { ReactElement } from 'react'

import { affiliationText } from '@/domain/affiliation'
import type { AuthorView, PublisherView } from '@/reading/view'

import { Document } from './Document'
import type { FaceLink } from './FaceLink'
import { orcidUrl } from './orcidUrl'
import { PageHead } from './PageHead'
import { PageNav } from './PageNav'
import { Portrait } from './Portrait'
import { profileData } from './profileData'
import { TeaserList } from './TeaserList'

interface Props {
  readonly view: AuthorView
  readonly publisher: PublisherView
  readonly stylesheet: string
  readonly feeds?: readonly FaceLink[]
}

/** An author’s page: today’s bio and position, links elsewhere, and every commentary published here. */
export function AuthorPage({ view, publisher, stylesheet, feeds }: Props): ReactElement {
  const { name, bio, portrait, teasers, links, path } = view
  const post = affiliationText(view)
  return (
    <Document
      publisher={publisher}
      stylesheet={stylesheet}
      feeds={feeds}
      head={
        <PageHead
          publisher={publisher}
          title={name}
          description={bio}
          path={path}
          picture={portrait ?? teasers[0]?.picture}
          data={profileData(view, publisher)}
        />
      }
    >
      <header className="opening">
        {portrait && <Portrait picture={portrait} side={96} />}
        <h1 dir="auto">{name}</h1>
        {post && (
          <p className="standfirst" dir="auto">
            {post}
          </p>
        )}
        {bio && <p dir="auto">{bio}</p>}
        <Elsewhere view={view} />
      </header>
      <section aria-labelledby="commentaries">
        <h2 id="commentaries" className="label">
          Published here
        </h2>
        <TeaserList teasers={teasers} level="h3" />
      </section>
      <PageNav links={links} />
    </Document>
  )
}

function Elsewhere({ view: { orcid, elsewhere } }: { readonly view: AuthorView }): ReactElement | null {
  if (orcid === null && elsewhere.length === 0) return null
  return (
    <ul className="row" aria-label="Elsewhere">
      {orcid !== null && (
        <li>
          <a href={orcidUrl(orcid)} rel="me">
            ORCID {orcid.replace(/^https?:\/\/orcid\.org\//, '')}
          </a>
        </li>
      )}
      {elsewhere.map(({ label, href }) => (
        <li key={href}>
          <a href={href} rel="me">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
