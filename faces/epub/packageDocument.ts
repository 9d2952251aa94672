import { escapeXml } from '@/components/escapeXml'
import { citedName, inverted } from '@/domain/citedName'
import { uuidOf } from '@/domain/uuidOf'
import type { CommentaryView, PublisherView } from '@/reading/view'

import type { BookImages } from './BookImages'

/** The package document of a commentary’s book (EPUB 3.3, 5), with its accessibility metadata (EPUB Accessibility 1.1). */
export function packageDocument(view: CommentaryView, publisher: PublisherView, images: BookImages): string {
  const lang = escapeXml(view.language)
  const cover = view.lead && images.of(view.lead)
  const items = images.all.map((image, at) => {
    const properties = image === cover ? ' properties="cover-image"' : ''
    return `<item id="image-${at + 1}" href="${image.path}" media-type="${image.type}"${properties}/>`
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}" prefix="schema: http://schema.org/">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...metadata(view, publisher),
    ...accessibility(images.all.length > 0),
    '</metadata>',
    '<manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="css" href="book.css" media-type="text/css"/>',
    ...items,
    '</manifest>',
    `<spine page-progression-direction="${view.direction}"><itemref idref="text"/></spine>`,
    '</package>\n',
  ].join('\n')
}

function metadata(view: CommentaryView, publisher: PublisherView): string[] {
  const changed = new Date((view.updated ?? view.published).iso).toISOString().replace(/\.\d+Z$/, 'Z')
  return [
    `<dc:identifier id="id">urn:uuid:${escapeXml(uuidOf(view.id))}</dc:identifier>`,
    dc('title', view.title || publisher.name),
    dc('language', view.language),
    ...view.byline.flatMap(({ name, sortName }, at) => [
      `<dc:creator id="creator-${at + 1}">${escapeXml(name)}</dc:creator>`,
      `<meta refines="#creator-${at + 1}" property="role" scheme="marc:relators">aut</meta>`,
      `<meta refines="#creator-${at + 1}" property="file-as">${escapeXml(inverted(citedName(sortName)))}</meta>`,
    ]),
    dc('publisher', publisher.name),
    dc('date', view.published.iso),
    dc('source', view.cited.url),
    ...(view.standfirst === '' ? [] : [dc('description', view.standfirst)]),
    ...view.topics.map(({ name }) => dc('subject', name)),
    `<meta property="dcterms:modified">${changed}</meta>`,
  ]
}

const dc = (name: string, text: string): string => `<dc:${name}>${escapeXml(text)}</dc:${name}>`

function accessibility(hasImages: boolean): string[] {
  const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', 'ARIA']
  const facts: readonly (readonly [string, string])[] = [
    ['accessMode', 'textual'],
    ...(hasImages ? ([['accessMode', 'visual']] as const) : []),
    ['accessModeSufficient', 'textual'],
    ...[...features, ...(hasImages ? ['alternativeText'] : [])].map((name) => ['accessibilityFeature', name] as const),
    ['accessibilityHazard', 'none'],
    [
      'accessibilitySummary',
      'Headings and notes are linked, the text takes any size, and every picture has an alternative text.',
    ],
  ]
  return facts.map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`)
}
