import { absolute } from '@/components/Address'
import { affiliationText } from '@/domain/affiliation'
import type { Body } from '@/domain/body/Body'
import { footnotes } from '@/domain/body/footnotes'
import { formattedCitations } from '@/domain/citation/formattedCitations'
import { directionOfText } from '@/domain/directionOfText'
import type { BioView, CommentaryView, PublisherView } from '@/reading/view'

import { printed } from './printed'
import { headingLabel, printedBody } from './printedBody'
import type { Places } from './printedInlines'
import { printedPicture } from './printedPicture'
import { tongue } from './tongue'

/** A running head has one line. */
const maxHead = 72

/** PDF readers refuse longer addresses than this, in bytes. */
const maxAddress = 2000

/** Everything that is printed of a commentary, as the layout (`commentary.typ`) reads it: plain data, no markup. */
export function printedCommentary(view: CommentaryView, publisher: PublisherView): object {
  const places = placesOf(view, publisher)
  const opening = view.openingDirection ?? view.direction
  const direction = (text: string) => directionOfText(text) ?? view.direction
  const { lead } = view
  return {
    title: printed(view.title),
    head: shortened(printed(view.title)),
    standfirst: printed(view.standfirst),
    tongue: tongue(view.language, view.direction),
    words: tongue(publisher.language),
    opening,
    publisher: printed(publisher.name),
    accent: /^#[\da-f]{6}$/i.test(publisher.accent) ? publisher.accent : '#8c1c13',
    label: printed(`${view.kind}, ${view.published.text}${view.updated ? ` (updated ${view.updated.text})` : ''}`),
    authors: view.byline.map(({ name }) => printed(name)),
    keywords: view.topics.map(({ name }) => printed(name)),
    date: dateOf(view.cited.date),
    byline: view.byline.map((author) => ({
      ...{ name: printed(author.name), post: printed(affiliationText(author)), dir: direction(author.name) },
    })),
    lead: lead && printedPicture(lead, lead.caption === '' ? [] : [{ type: 'text', text: lead.caption }], places),
    keyPoints: view.keyPoints.map(printed),
    body: printedBody(view.body, places),
    bios: view.bios.map((bio) => ({ ...bioOf(bio), dir: direction(bio.then || bio.name) })),
    disclaimers: view.disclaimers.map((text) => ({ text: printed(text), dir: direction(text) })),
    citations: formattedCitations(view.cited).map(({ style, text }) => ({ style, text: printed(text) })),
    url: printed(view.cited.url),
  }
}

function placesOf({ body, path }: CommentaryView, { siteUrl }: PublisherView): Places {
  const whole = absolute(siteUrl, path)
  const anchors = new Set(anchorsOf(body))
  return {
    notes: new Set(footnotes(body).map(({ number }) => number)),
    target(href) {
      if (anchors.has(href)) return { href: null, to: headingLabel(href.slice(1)) }
      const address = printed(whole(href))
      return { href: address.trim() === '' || Buffer.byteLength(address) > maxAddress ? null : address, to: null }
    },
  }
}

const anchorsOf = (body: Body): string[] =>
  body.flatMap((block) => (block.type === 'heading' ? [`#${block.anchor}`] : []))

const letters = new Intl.Segmenter('und')

function shortened(title: string): string {
  const all = Array.from(letters.segment(title), ({ segment }) => segment)
  return all.length <= maxHead
    ? title
    : `${all
        .slice(0, maxHead - 1)
        .join('')
        .trimEnd()}…`
}

/** A bio usually begins with the name, which is set apart. */
function bioOf({ name, then, now }: BioView): { name: string; rest: string; now: string | null } {
  const rest = then.startsWith(name) ? then.slice(name.length) : then && `: ${then}`
  return { name: printed(name), rest: printed(rest), now: now === null ? null : printed(now) }
}

/** A day (YYYY-MM-DD) in numbers; null for what is none. */
function dateOf(day: string): { year: number; month: number; day: number } | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  return date === undefined ? null : { year: Number(year), month: Number(month), day: Number(date) }
}
