import type { Inline } from '@/domain/body/Body'
import { inlineText } from '@/domain/body/inlineText'
import { mapBody } from '@/domain/body/mapBody'
import { plainText as textOf } from '@/domain/body/plainText'
import { affiliationText } from '@/domain/affiliation'
import type { Face } from '@/faces/Face'
import type { BylineView, CommentaryView, PublisherView } from '@/reading/view'

import { absoluteBody } from './absoluteBody'

/**
 * A commentary as plain text. A paragraph is one line, which every reader wraps to its own width; notes have their
 * numbers, and links their addresses.
 */
export const plainText = {
  suffix: 'txt',
  type: 'text/plain',
  label: 'Plain text',
  use: 'reading',
  render: (view, publisher) =>
    [
      view.title,
      view.standfirst,
      [view.byline.map(signature).join('; '), `${view.kind}, ${dates(view)}`, `${publisher.name}, ${view.cited.url}`]
        .filter(Boolean)
        .join('\n'),
      titled('Key points', view.keyPoints.map((point) => `- ${point}`).join('\n')),
      body(view, publisher),
      titled(view.bios.length === 1 ? 'About the author' : 'About the authors', view.bios.map(bio).join('\n\n')),
      titled(view.disclaimers.length === 1 ? 'Disclaimer' : 'Disclaimers', view.disclaimers.join('\n\n')),
      picture(view),
    ]
      .map((part) => part.trim())
      .filter(Boolean)
      .join('\n\n') + '\n',
} as const satisfies Face<CommentaryView>

const titled = (title: string, text: string): string => (text === '' ? '' : `${title}\n\n${text}`)

const signature = (author: BylineView): string => [author.name, affiliationText(author)].filter(Boolean).join(', ')

const dates = ({ published, updated }: CommentaryView): string =>
  updated ? `${published.text} (updated ${updated.text})` : published.text

const bio = ({ name, then, now }: CommentaryView['bios'][number]): string =>
  [then.startsWith(name) ? then : `${name}: ${then}`.replace(/: $/, ''), now === null ? '' : `Now: ${now}`]
    .filter(Boolean)
    .join('\n')

const picture = ({ lead }: CommentaryView): string =>
  lead?.credit ? `Picture: ${lead.credit.parts.map(({ text }) => text).join(' / ')}` : ''

const body = (view: CommentaryView, publisher: PublisherView): string =>
  textOf(mapBody(absoluteBody(view, publisher), { inline: spoken, picture: (same) => same, href: (same) => same }))

const text = (words: string): Inline => ({ type: 'text', text: words })

/** A mark of a note as its number in brackets; a link followed by its address, unless that is what it says. */
function spoken(inline: Inline): readonly Inline[] {
  switch (inline.type) {
    case 'footnote':
      return [inline, text(`[${inline.number}]`)]
    case 'noteReference':
      return [text(`[${inline.number}]`)]
    case 'link':
      return inlineText(inline.children) === inline.href ? [inline] : [inline, text(` <${inline.href}>`)]
    default:
      return [inline]
  }
}
