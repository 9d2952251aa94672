import { escapeXml } from '@/components/escapeXml'
import { FeedText } from '@/components/FeedText'
import { uuidOf } from '@/domain/uuidOf'
import type { Face, Tools } from '@/faces/Face'
import type { CommentaryView, FeedView, PublisherView } from '@/reading/view'

import { feedAddress } from './feedAddress'
import { feedAuthors } from './feedAuthors'
import { xmlTag } from './xmlTag'

const type = 'application/rss+xml'
const suffix = 'rss.xml'

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/**
 * The latest of a list in full as RSS 2.0.11, with the text in `content:encoded` and names in `dc:creator`, since an
 * author of RSS itself is an address of mail.
 */
export const rss = {
  suffix,
  type,
  label: 'RSS',
  use: 'program',
  render(feed, publisher, tools) {
    const self = feedAddress(publisher, feed, suffix)
    return [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<rss version="2.0" ${namespaces}>`,
      '<channel>',
      xmlTag('title', feed.title),
      xmlTag('link', publisher.siteUrl + feed.path),
      xmlTag('description', feed.description || feed.title),
      xmlTag('language', publisher.language),
      xmlTag('lastBuildDate', httpDate(feed.updated)),
      `<atom:link rel="self" type="${type}" href="${escapeXml(self)}"/>`,
      '<generator>Standfirst</generator>',
      ...feed.entries.map((view) => item(view, publisher, tools)),
      '</channel>',
      '</rss>\n',
    ].join('\n')
  },
} as const satisfies Face<FeedView>

function item(view: CommentaryView, publisher: PublisherView, { markup }: Tools): string {
  return [
    '<item>',
    xmlTag('title', view.title),
    xmlTag('link', publisher.siteUrl + view.path),
    // The id of the entry in Atom too, so that a reader who changes the format sees nothing twice.
    xmlTag('guid', `urn:uuid:${uuidOf(view.id)}`, ' isPermaLink="false"'),
    xmlTag('pubDate', httpDate(view.published.iso)),
    ...feedAuthors(view, publisher).map(({ name }) => xmlTag('dc:creator', name)),
    xmlTag('dc:language', view.language),
    ...view.topics.map(({ name }) => xmlTag('category', name)),
    view.standfirst && xmlTag('description', view.standfirst),
    xmlTag('content:encoded', markup(<FeedText view={view} publisher={publisher} />)),
    '</item>',
  ]
    .filter(Boolean)
    .join('\n')
}

/** A date as RFC 822 has it, with a year of four digits. */
const httpDate = (iso: string): string => new Date(iso).toUTCString()
