import type { ReactElement } from 'react'

import { ogLocale } from '@/domain/ogLocale'
import type { CommentaryView, PublisherView } from '@/reading/view'

import { CardImage } from './CardImage'
import { Citation } from './Citation'
import { absolute } from './Address'
import { DataBlock } from './DataBlock'
import type { FaceLink } from './FaceLink'
import { structuredData } from './structuredData'

interface Props {
  readonly view: CommentaryView
  readonly publisher: PublisherView
  readonly faces: readonly FaceLink[]
  readonly preview: boolean
}

/**
 * The metadata of a commentary for search engines, link previews and reference managers. A preview only excludes itself
 * from indexing.
 */
export function CommentaryHead({ view, publisher, faces, preview }: Props): ReactElement {
  const title = <title>{`${view.title || 'Untitled'} – ${publisher.name}`}</title>
  if (preview) {
    return (
      <>
        {title}
        <meta name="robots" content="noindex" />
      </>
    )
  }
  return (
    <>
      {title}
      {view.description && <meta name="description" content={view.description} />}
      {view.byline.length > 0 && <meta name="author" content={view.byline.map(({ name }) => name).join(', ')} />}
      <link rel="canonical" href={publisher.siteUrl + view.path} />
      {faces.map(({ href, type }) => (
        <link key={href} rel="alternate" href={href} type={type} />
      ))}
      <OpenGraph view={view} publisher={publisher} />
      <Citation view={view} publisher={publisher} />
      <DataBlock data={structuredData(view, publisher)} />
    </>
  )
}

function OpenGraph({ view, publisher }: Pick<Props, 'view' | 'publisher'>): ReactElement {
  const { lead, byline, topics, published, updated } = view
  const whole = absolute(publisher.siteUrl, view.path)
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={view.title} />
      {view.description && <meta property="og:description" content={view.description} />}
      <meta property="og:url" content={publisher.siteUrl + view.path} />
      <meta property="og:site_name" content={publisher.name} />
      <meta property="og:locale" content={ogLocale(view.language)} />
      {lead?.card && <CardImage card={lead.card} alt={lead.alt} address={whole} />}
      <meta name="twitter:card" content={lead?.card ? 'summary_large_image' : 'summary'} />
      <meta property="article:published_time" content={published.iso} />
      {updated && <meta property="article:modified_time" content={updated.iso} />}
      {byline.map(({ href }) => (
        <meta key={href} property="article:author" content={whole(href)} />
      ))}
      {topics.map(({ name, href }) => (
        <meta key={href} property="article:tag" content={name} />
      ))}
    </>
  )
}
