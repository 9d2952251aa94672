import type { z } from 'zod'

import { absolute } from '@/components/Address'
import { Body } from '@/components/Body'
import { pageLanguages } from '@/components/pageLanguages'
import type { Picture } from '@/domain/body/Picture'
import { inlineText } from '@/domain/body/inlineText'
import { plainText } from '@/domain/body/plainText'
import { uuidOf } from '@/domain/uuidOf'
import type { Face, Links, Tools } from '@/faces/Face'
import type { CommentaryView, PublisherView } from '@/reading/view'

import { type commentarySchema, jsonVersion, schemaPath } from './commentarySchema'

/** A commentary as JSON, by the schema that it names. */
export const json = (faceLinks: Links<CommentaryView>): Face<CommentaryView> => ({
  suffix: 'json',
  type: 'application/json',
  label: 'JSON',
  use: 'program',
  render: (view, publisher, tools) => `${JSON.stringify(document(view, publisher, tools, faceLinks), null, 2)}\n`,
})

function document(
  view: CommentaryView,
  publisher: PublisherView,
  tools: Tools,
  faceLinks: Links<CommentaryView>,
): z.infer<typeof commentarySchema> {
  const whole = absolute(publisher.siteUrl, view.path)
  const medium = { address: whole, hasMargin: false, languages: pageLanguages(publisher.language, view.language) }
  return {
    $schema: whole(schemaPath),
    version: jsonVersion,
    id: `urn:uuid:${uuidOf(view.id)}`,
    url: whole(view.path),
    kind: view.kindCode,
    language: view.language,
    direction: view.direction,
    title: view.title,
    standfirst: view.standfirst,
    keyPoints: view.keyPoints,
    authors: view.byline.map(({ name, sortName, institution, href, orcid, position, organisation }) => ({
      ...{ name, sortName, institution, url: whole(href), orcid, position, organisation },
    })),
    published: view.published.iso,
    updated: view.updated?.iso ?? null,
    publisher: { name: publisher.name, url: `${publisher.siteUrl}/` },
    topics: view.topics.map(({ name, kind, href }) => ({ name, kind, url: whole(href) })),
    image: view.lead && image(view.lead, whole),
    body: { html: tools.markup(<Body body={view.body} medium={medium} />), text: plainText(view.body) },
    notes: view.footnotes.map(({ number, children }) => ({ number, text: inlineText(children) })),
    wordCount: view.wordCount,
    readingMinutes: view.readingMinutes,
    bios: view.bios.map(({ name, then, now }) => ({ name, then, now })),
    disclaimers: view.disclaimers,
    faces: faceLinks(view, tools).map(({ type, href }) => ({ type, url: whole(href) })),
  }
}

const image = ({ src, width, height, alt, caption, credit }: Picture, whole: (href: string) => string) => ({
  url: whole(src),
  width,
  height,
  alt,
  caption,
  credit: credit?.parts.map(({ text }) => text).join(' / ') ?? '',
  licence: credit?.licenceUrl ?? null,
})
