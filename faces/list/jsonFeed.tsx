import { absolute } from '@/components/Address'
import { FeedText } from '@/components/FeedText'
import { uuidOf } from '@/domain/uuidOf'
import type { Face, Tools } from '@/faces/Face'
import type { CommentaryView, FeedView, PublisherView } from '@/reading/view'

import { feedAddress } from './feedAddress'
import { feedAuthors } from './feedAuthors'

const suffix = 'feed.json'

/** The latest of a list in full as JSON Feed 1.1. */
export const jsonFeed = {
  suffix,
  type: 'application/feed+json',
  label: 'JSON Feed',
  use: 'program',
  render: (feed, publisher, tools) =>
    `${JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: publisher.siteUrl + feed.path,
      feed_url: feedAddress(publisher, feed, suffix),
      description: feed.description || undefined,
      language: publisher.language,
      authors: [{ name: publisher.name, url: `${publisher.siteUrl}/` }],
      items: feed.entries.map((view) => item(view, publisher, tools)),
    })}\n`,
} as const satisfies Face<FeedView>

function item(view: CommentaryView, publisher: PublisherView, { markup }: Tools): object {
  const whole = absolute(publisher.siteUrl, view.path)
  return {
    id: `urn:uuid:${uuidOf(view.id)}`,
    url: whole(view.path),
    title: view.title,
    content_html: markup(<FeedText view={view} publisher={publisher} />),
    summary: view.standfirst || undefined,
    image: view.lead ? whole((view.lead.card ?? view.lead).src) : undefined,
    date_published: view.published.iso,
    date_modified: (view.updated ?? view.published).iso,
    authors: feedAuthors(view, publisher),
    tags: view.topics.length > 0 ? view.topics.map(({ name }) => name) : undefined,
    language: view.language,
  }
}
