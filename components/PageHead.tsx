import type { ReactElement } from 'react'

import type { Picture } from '@/domain/body/Body'
import { ogLocale } from '@/domain/ogLocale'
import type { PublisherView } from '@/reading/view'

import { CardImage } from './CardImage'
import { DataBlock } from './DataBlock'
import { absolute } from './Address'

interface Props {
  readonly publisher: PublisherView
  readonly title: string
  readonly description?: string
  /** Path of the page; null for pages that are not to be found by search engines. */
  readonly path: string | null
  /** The picture of a link preview, where the page has one. */
  readonly picture?: Picture | null
  /** The page in schema.org’s terms. */
  readonly data?: object
}

/** The head of every page that is not a commentary. */
export function PageHead({ publisher, title, description, path, picture, data }: Props): ReactElement {
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
          {picture?.card && (
            <CardImage card={picture.card} alt={picture.alt} address={absolute(publisher.siteUrl, '/')} />
          )}
          <meta name="twitter:card" content={picture?.card ? 'summary_large_image' : 'summary'} />
          <meta property="og:locale" content={ogLocale(publisher.language)} />
          {data && <DataBlock data={data} />}
        </>
      )}
    </>
  )
}
