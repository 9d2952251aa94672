import type { ReactElement, ReactNode } from 'react'

import { directionOf } from '@/domain/directionOf'
import type { PublisherView } from '@/reading/view'

import { accentCss } from './accentCss'
import type { FaceLink } from './FaceLink'
import { feedPath } from './feedPath'
import { ownLanguage } from './ownLanguage'
import { PublisherFoot } from './PublisherFoot'
import { PublisherLine } from './PublisherLine'

interface Props {
  /** Null only where the settings cannot be read. */
  readonly publisher: PublisherView | null
  readonly head: ReactNode
  readonly stylesheet: string
  /** The language of the page’s own words, where it is not the publisher’s. */
  readonly language?: string
  readonly direction?: 'ltr' | 'rtl'
  /** On the home page the publisher’s name is the heading. */
  readonly home?: boolean
  readonly banner?: ReactNode
  /** The feeds of a list, on its page; on others the site’s own is named. */
  readonly feeds?: readonly FaceLink[]
  readonly children: ReactNode
}

/** A whole page: head, skip link, the publisher’s line, the main part, the publisher’s foot. */
export function Document({
  publisher,
  head,
  stylesheet,
  home = false,
  banner,
  feeds = [],
  children,
  ...own
}: Props): ReactElement {
  const language = own.language ?? publisher?.language ?? 'en'
  const direction = own.direction ?? directionOf(language)
  const words = publisher ? ownLanguage(publisher.language, { language, direction }) : {}
  const css = publisher ? accentCss(publisher) + stylesheet : stylesheet
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {head}
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {feeds.map(({ href, type, label }) => (
          <link key={href} rel="alternate" type={type} title={label} href={href} />
        ))}
        {publisher && feeds.length === 0 && (
          <link rel="alternate" type="application/atom+xml" title={publisher.name} href={feedPath} />
        )}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <a className="skip" href="#main" lang={words.lang}>
          Skip to the text
        </a>
        {banner}
        {publisher && <PublisherLine publisher={publisher} words={words} home={home} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        {publisher && <PublisherFoot publisher={publisher} words={words} />}
      </body>
    </html>
  )
}
