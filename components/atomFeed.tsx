import type { ReactElement } from 'react'

import { uuidOf } from '@/domain/uuidOf'
import type { CommentaryView, FeedView, PublisherView } from '@/reading/view'

import { escapeXml } from './escapeXml'
import { FeedText } from './FeedText'

type Render = (element: ReactElement) => string

/** The commentaries in full as Atom 1.0 (RFC 4287); `render` makes HTML of an element. */
export function atomFeed(feed: FeedView, publisher: PublisherView, selfPath: string, render: Render): string {
  const self = publisher.siteUrl + selfPath
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(publisher.language)}">`,
    tag('id', self),
    tag('title', publisher.name),
    publisher.description && tag('subtitle', publisher.description),
    tag('updated', feed.updated),
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', `${publisher.siteUrl}/`),
    '<generator>Standfirst</generator>',
    ...feed.entries.map((view) => entry(view, publisher, render)),
    '</feed>\n',
  ]
    .filter(Boolean)
    .join('\n')
}

function entry(view: CommentaryView, publisher: PublisherView, render: Render): string {
  const url = publisher.siteUrl + view.path
  const content = escapeXml(render(<FeedText view={view} publisher={publisher} />))
  return [
    `<entry xml:lang="${escapeXml(view.language)}">`,
    tag('id', `urn:uuid:${uuidOf(view.id)}`),
    tag('title', view.title),
    link('alternate', 'text/html', url),
    tag('published', view.published.iso),
    tag('updated', (view.updated ?? view.published).iso),
    ...authors(view, publisher),
    ...view.topics.map(({ name }) => `<category term="${escapeXml(name)}"/>`),
    view.standfirst && tag('summary', view.standfirst),
    `<content type="html">${content}</content>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n')
}

/** Every entry needs an author (RFC 4287, 4.1.2): where there is none, the publisher is. */
function authors({ byline }: CommentaryView, { name, siteUrl }: PublisherView): string[] {
  const people = byline.length > 0 ? byline : [{ name, href: '/' }]
  return people.map((person) => `<author>${tag('name', person.name)}${tag('uri', siteUrl + person.href)}</author>`)
}

const tag = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`
