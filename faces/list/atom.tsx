import { escapeXml } from '@/components/escapeXml'
import { FeedText } from '@/components/FeedText'
import { uuidOf } from '@/domain/uuidOf'
import type { Face, Tools } from '@/faces/Face'
import type { CommentaryView, FeedView, PublisherView } from '@/reading/view'

import { feedAddress } from './feedAddress'
import { feedAuthors } from './feedAuthors'
import { xmlTag } from './xmlTag'

const type = 'application/atom+xml'
const suffix = 'feed.xml'

/** The latest of a list in full as Atom 1.0 (RFC 4287). */
export const atom = {
  suffix,
  type,
  label: 'Atom',
  use: 'program',
  render(feed, publisher, tools) {
    const self = feedAddress(publisher, feed, suffix)
    return [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(publisher.language)}">`,
      xmlTag('id', self),
      xmlTag('title', feed.title),
      feed.description && xmlTag('subtitle', feed.description),
      xmlTag('updated', feed.updated),
      link('self', type, self),
      link('alternate', 'text/html', publisher.siteUrl + feed.path),
      '<generator>Standfirst</generator>',
      ...feed.entries.map((view) => entry(view, publisher, tools)),
      '</feed>\n',
    ]
      .filter(Boolean)
      .join('\n')
  },
} as const satisfies Face<FeedView>

function entry(view: CommentaryView, publisher: PublisherView, { markup }: Tools): string {
  const content = escapeXml(markup(<FeedText view={view} publisher={publisher} />))
  return [
    `<entry xml:lang="${escapeXml(view.language)}">`,
    xmlTag('id', `urn:uuid:${uuidOf(view.id)}`),
    xmlTag('title', view.title),
    link('alternate', 'text/html', publisher.siteUrl + view.path),
    xmlTag('published', view.published.iso),
    xmlTag('updated', (view.updated ?? view.published).iso),
    ...feedAuthors(view, publisher).map(
      ({ name, url }) => `<author>${xmlTag('name', name)}${xmlTag('uri', url)}</author>`,
    ),
    ...view.topics.map(({ name }) => `<category term="${escapeXml(name)}"/>`),
    view.standfirst && xmlTag('summary', view.standfirst),
    `<content type="html">${content}</content>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n')
}

const link = (rel: string, media: string, href: string): string =>
  `<link rel="${rel}" type="${media}" href="${escapeXml(href)}"/>`
