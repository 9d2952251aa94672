import { isNode, nodeAt, type StoredNode, textAt, valueAt } from '@/domain/body/stored'
import { wordsOf } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'
import { embedHtml } from '@/editorial/import/archives/shortcodes'
import type { ReportLine } from '@/editorial/import/Manuscript'

import { closedHtml } from './closedHtml'
import { escapeHtml } from '@/editorial/import/archives/escapeHtml'
import { linesHtml, markdownHtml } from './markdownHtml'
import { wordsIn } from './wordsIn'

/** What a card of Ghost becomes: HTML for the text, and what is left to do. */
export interface CardHtml {
  readonly html: string
  readonly toDo?: readonly ReportLine[]
}

type Card = (card: StoredNode) => CardHtml

const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`)
const rich = (card: StoredNode, key: string): string => closedHtml(textAt(card, key))
const plain = (card: StoredNode, key: string): string => escapeHtml(textAt(card, key))
const link = (url: string, words: string): string =>
  url === '' ? escapeHtml(words) : `<a href="${escapeHtml(url)}">${escapeHtml(words || url)}</a>`
const linked = (card: StoredNode, url: string, words: string): string => link(textAt(card, url), textAt(card, words))
const captioned = (inner: string, caption: string): string =>
  `<figure>${inner}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`

function picture(card: StoredNode, key = 'src', caption = ''): string {
  const src = textAt(card, key)
  const image = src === '' ? '' : `<img src="${escapeHtml(src)}" alt="${plain(card, 'alt')}">`
  const href = textAt(card, 'href')
  if (image === '') return paragraph(caption)
  return captioned(href === '' ? image : `<a href="${escapeHtml(href)}">${image}</a>`, caption)
}

function gallery(card: StoredNode): CardHtml {
  const images = valueAt(card, 'images')
  const shown = Array.isArray(images) ? images.filter(isNode).map((image) => picture(image)) : []
  return { html: shown.join('') + paragraph(rich(card, 'caption')) }
}

function bookmark(card: StoredNode): CardHtml {
  const metadata = nodeAt(card, 'metadata')
  const lines = [
    link(textAt(card, 'url'), textAt(metadata, 'title')),
    plain(metadata, 'description'),
    ['author', 'publisher']
      .map((key) => plain(metadata, key))
      .filter(Boolean)
      .join(' · '),
  ]
  return { html: paragraph(lines.filter(Boolean).join('<br>')) + paragraph(rich(card, 'caption')) }
}

/** A post of another network brings its words; a player is the link to it. */
function embed(card: StoredNode): CardHtml {
  const [url, html, caption] = [textAt(card, 'url'), rich(card, 'html'), rich(card, 'caption')]
  const saysWords = wordsOf(parseHtml(html).nodes) !== ''
  if (saysWords || url === '') return { html: html + paragraph(caption) }
  return { html: embedHtml(url, caption || plain(nodeAt(card, 'metadata'), 'title')) }
}

function markdown(card: StoredNode): CardHtml {
  const text = textAt(card, 'markdown')
  const html = markdownHtml(text)
  if (html !== null) return { html: closedHtml(html) }
  const what = 'A part in Markdown is too large to be read; it stands in the text as it was written. Divide it.'
  return { html: linesHtml(text), toDo: [{ what, text: text.slice(0, 100).toWellFormed() }] }
}

/** A file on the old site, which the archive does not hold. */
const stayed = (what: string, card: StoredNode, key = 'src'): ReportLine[] => [
  { what: `${what} stayed on the old site. Upload it elsewhere and link to it.`, text: textAt(card, key) },
]

function video(card: StoredNode): CardHtml {
  const caption = rich(card, 'caption')
  const name = textAt(card, 'fileName')
  const toDo = stayed('A film', card)
  return { html: paragraph(link(textAt(card, 'src'), name)) + paragraph(caption), toDo }
}

const leftOut =
  (what: string): Card =>
  (card) => {
    const text = wordsIn(card)
    return { html: '', toDo: [{ what, ...(text === '' ? {} : { text }) }] }
  }

const newsletter = leftOut('Words that only the newsletter showed were left out.')
const signUp = leftOut('A form to subscribe was left out, with its words.')

const button: Card = (card) => ({ html: paragraph(linked(card, 'buttonUrl', 'buttonText')) })
const html: Card = (card) => ({ html: rich(card, 'html') })
const code: Card = (card) => ({ html: linesHtml(textAt(card, 'code')) + paragraph(rich(card, 'caption')) })

const cards: Readonly<Record<string, Card>> = {
  image: (card) => ({ html: picture(card, 'src', rich(card, 'caption')) }),
  gallery,
  bookmark,
  embed,
  html,
  markdown,
  'card-markdown': markdown,
  code,
  codeblock: code,
  hr: () => ({ html: '<hr>' }),
  horizontalrule: () => ({ html: '<hr>' }),
  callout: (card) => ({
    html: `<aside><p>${[plain(card, 'calloutEmoji'), rich(card, 'calloutText')].filter(Boolean).join(' ')}</p></aside>`,
  }),
  toggle: (card) => ({ html: `<h4>${rich(card, 'heading')}</h4>${rich(card, 'content')}` }),
  button,
  file: (card) => ({
    html: `<p>${linked(card, 'src', 'fileTitle')} ${plain(card, 'fileCaption')} ${plain(card, 'fileName')}</p>`,
    toDo: stayed('A file', card),
  }),
  audio: (card) => ({
    html: paragraph(linked(card, 'src', 'title')) + paragraph(rich(card, 'caption')),
    toDo: stayed('A recording', card),
  }),
  video,
  header: (card) => ({
    html: `<h2>${rich(card, 'header')}</h2>${paragraph(rich(card, 'subheader'))}${picture(card, 'backgroundImageSrc')}${button(card).html}`,
  }),
  product: (card) => ({
    html: `<h4>${rich(card, 'productTitle')}</h4>${rich(card, 'productDescription')}${picture(card, 'productImageSrc')}<p>${linked(card, 'productUrl', 'productButton')}</p>`,
  }),
  'call-to-action': (card) => ({
    html: `<aside>${paragraph(rich(card, 'sponsorLabel'))}${rich(card, 'textValue')}${button(card).html}</aside>${picture(card, 'imageUrl')}`,
  }),
  paywall: () => ({
    html: '',
    toDo: [{ what: 'Only members read on from a place in this text. Check what everybody may read.' }],
  }),
  signup: signUp,
  email: newsletter,
  'email-cta': newsletter,
}

/** The HTML of a card of Ghost’s editors by its name, and what it shows that a text cannot; an unknown one is reported. */
export function ghostCard(name: string, card: StoredNode): CardHtml {
  const known = Object.hasOwn(cards, name) ? cards[name] : undefined
  if (known) return known(card)
  const kind = name.slice(0, 50).toWellFormed()
  return leftOut(
    `A block of a kind that is not known here (${kind || 'without a name'}) was left out, with its words.`,
  )(card)
}
