import { isNode, valueAt } from '@/domain/body/stored'
import type { ReportLine } from '@/editorial/import/Manuscript'

import { escapeHtml } from '@/editorial/import/archives/escapeHtml'
import { type CardHtml, ghostCard } from './ghostCard'
import { listOf } from './listOf'

const markupTags = /^(?:a|b|code|em|i|s|strong|sub|sup|u|del|mark|span)$/
const sectionTags = /^(?:p|h[1-6]|blockquote|aside|pull-quote)$/

type List = readonly unknown[]

const wordsAt = (list: List, at: number): string => {
  const value = list[at]
  return typeof value === 'string' ? value : ''
}
const entryAt = (lists: List, at: unknown): List => (typeof at === 'number' ? listOf(lists[at]) : [])

/** The HTML of a text of Ghost’s editor of 2017 to 2023 (Mobiledoc 0.3), and what is left to do; null where it is none. */
export function mobiledocHtml(document: unknown): Required<CardHtml> | null {
  if (!isNode(document) || !Array.isArray(valueAt(document, 'sections'))) return null
  const toDo: ReportLine[] = []
  const [markups, atoms, cards] = ['markups', 'atoms', 'cards'].map((key) => listOf(valueAt(document, key)))
  const running = (markers: unknown): string =>
    markersHtml(listOf(markers), { markups: markups ?? [], atoms: atoms ?? [] })
  const sections = listOf(valueAt(document, 'sections')).map((value) => {
    const section = listOf(value)
    switch (section[0]) {
      case 1:
        return within(wordsAt(section, 1), running(section[2]))
      case 2:
        return `<figure><img src="${escapeHtml(wordsAt(section, 1))}"></figure>`
      case 3: {
        const tag = wordsAt(section, 1) === 'ol' ? 'ol' : 'ul'
        const items = listOf(section[2]).map((item) => `<li>${running(item)}</li>`)
        return `<${tag}>${items.join('')}</${tag}>`
      }
      case 10: {
        const [name, payload] = entryAt(cards ?? [], section[1])
        const card = ghostCard(typeof name === 'string' ? name : '', isNode(payload) ? payload : {})
        toDo.push(...(card.toDo ?? []))
        return card.html
      }
      default:
        toDo.push({
          what: 'A part of a kind that is not known here was left out.',
          text: JSON.stringify(value).slice(0, 500),
        })
        return ''
    }
  })
  return { html: sections.join(''), toDo }
}

function within(tag: string, inner: string): string {
  const known = sectionTags.test(tag) ? tag : 'p'
  const own = /^(?:aside|pull-quote)$/.test(known) ? 'blockquote' : known
  return `<${own}>${inner}</${own}>`
}

/** Markers open marks by their numbers and close as many of the last as they say. */
function markersHtml(markers: List, { markups, atoms }: { readonly markups: List; readonly atoms: List }): string {
  const open: string[] = []
  const html = markers.flatMap((value) => {
    const [type, opened, closes, content] = listOf(value)
    const starts = listOf(opened).map((at) => {
      const markup = entryAt(markups, at)
      const tag = markupTags.test(wordsAt(markup, 0)) ? wordsAt(markup, 0) : 'span'
      open.push(tag)
      return `<${tag}${addressOf(tag, listOf(markup[1]))}>`
    })
    const words =
      type === 1 ? atomHtml(entryAt(atoms, content)) : escapeHtml(typeof content === 'string' ? content : '')
    const closed = typeof closes === 'number' && closes > 0 ? open.splice(-closes).reverse() : []
    return [...starts, words, ...closed.map((tag) => `</${tag}>`)]
  })
  return [...html, ...open.reverse().map((tag) => `</${tag}>`)].join('')
}

/** Attributes stand in a list of names and values by turns. */
function addressOf(tag: string, attributes: List): string {
  const at = attributes.indexOf('href')
  return tag === 'a' && at >= 0 ? ` href="${escapeHtml(wordsAt(attributes, at + 1))}"` : ''
}

const atomHtml = (atom: List): string => (wordsAt(atom, 0) === 'soft-return' ? '<br>' : escapeHtml(wordsAt(atom, 1)))
