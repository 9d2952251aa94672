import type { CommentaryView, PublisherView } from '@/reading/view'

interface FeedAuthor {
  readonly name: string
  readonly url: string
}

/** The authors of an entry. Every entry needs one (RFC 4287, 4.1.2): where nobody signs, the publisher is. */
export function feedAuthors({ byline }: CommentaryView, { name, siteUrl }: PublisherView): FeedAuthor[] {
  const people = byline.length > 0 ? byline : [{ name, href: '/' }]
  return people.map((person) => ({ name: person.name, url: siteUrl + person.href }))
}
