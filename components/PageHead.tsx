import type { ReactElement } from 'react'

import type { PublisherView } from '@/reading/view'

interface Props {
  readonly publisher: PublisherView
  readonly title: string
  readonly description?: string
  /** Path of the page; null for pages that are not to be found by search engines. */
  readonly path: string | null
}

/** The head of every page that is not a commentary. */
export function PageHead({ publisher, title, description, path }: Props): ReactElement {
  const whole = title === publisher.name ? title : `${title} – ${publisher.name}`
  const url = path === null ? null : publisher.siteUrl + path
  return (
    <>
      <title>{whole}</title>
      {description && <meta name="description" content={description} />}
      {url === null && <meta name="robots" content="noindex" />}
      {url !== null && (
        <>
          <link rel="canonical" href={url} />
          <meta property="og:url" content={url} />
          <meta property="og:type" content="website" />
          <meta property="og:title" content={title} />
          <meta property="og:site_name" content={publisher.name} />
          {description && <meta property="og:description" content={description} />}
          <meta name="twitter:card" content="summary" />
        </>
      )}
    </>
  )
}
