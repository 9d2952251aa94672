import type { ReportLine } from '@/editorial/import/Manuscript'

import { paragraphsOf } from './paragraphsOf'
import { type Attachments, embedHtml, replaceShortcodes } from './shortcodes'

interface Note {
  readonly id: string
  /** As HTML. */
  readonly content: string
}

interface Source {
  /** The id of the post in its site. */
  readonly post: string
  readonly content: string
  /** The notes of a post, which WordPress stores beside its text. */
  readonly notes: readonly Note[]
  readonly attachments: Attachments
}

/** The HTML that WordPress makes of a stored text, by either of its editors, and what it would have added itself. */
export function wordpressHtml({ post, content, notes, attachments }: Source): {
  readonly html: string
  readonly toDo: readonly ReportLine[]
} {
  const { html, toDo } = replaceShortcodes(content, attachments, post)
  if (!/<!--\s*wp:/.test(content)) return { html: paragraphsOf(html), toDo }
  const embedded = html.replaceAll(
    /<div class="wp-block-embed__wrapper">\s*(https?:[^\s<>"]+)\s*<\/div>(?:\s*<figcaption\b[^<>]*>((?:(?!<\/?fig)[\s\S])*?)<\/figcaption>)?/gi,
    (_, url: string, caption: string | undefined) => embedHtml(url.replaceAll('&amp;', '&'), caption),
  )
  return {
    html: embedded.replaceAll(/<!--\s*\/?wp:(?:(?!<!--)[\s\S])*?-->/g, '') + noteList(notes),
    toDo: [...toDo, ...madeByTheSite(content)],
  }
}

/** Blocks without words of their own, which the site filled as a page was asked for. */
const madeByTheSite = (content: string): ReportLine[] =>
  [...content.matchAll(/<!--\s*wp:([a-z0-9/-]+)\s[^<>]*?\/-->/gi)]
    .map(([, name = '']) => name)
    .filter((name) => !/^(?:footnotes|more|nextpage|separator|spacer)$/.test(name))
    .map((text) => ({
      what: 'The site filled a block here, which the archive does not hold. Add what readers need.',
      text,
    }))

const noteList = (notes: readonly Note[]): string =>
  notes.length === 0
    ? ''
    : `<ol class="wp-block-footnotes">${notes
        .map(({ id, content }) => `<li id="${id}">${content} <a href="#${id}-link">↩︎</a></li>`)
        .join('')}</ol>`

/** The notes in the field “footnotes” of a post; none where it holds none, or holds something else. */
export function notesIn(json: string): Note[] {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value.filter(isNote) : []
  } catch {
    return []
  }
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'content' in value &&
  typeof value.id === 'string' &&
  /^[\w-]{1,100}$/.test(value.id) &&
  typeof value.content === 'string'
