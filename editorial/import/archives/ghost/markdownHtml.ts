import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

import { escapeHtml } from '@/editorial/import/archives/escapeHtml'

/** Markdown beyond these takes the parser minutes or gigabytes; see `readInProcess`, which an archive does not use. */
const maxCharacters = 100_000
const costly = /^[ \t>]{100}|(?:\|[^|\n]*){300}/m

/** The HTML of Markdown in a card; null where reading it would take too long. */
export const markdownHtml = (markdown: string): string | null =>
  markdown.length > maxCharacters || costly.test(markdown)
    ? null
    : micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

/** A text with its lines as they are written. */
export const linesHtml = (text: string): string => `<pre>${escapeHtml(text)}</pre>`
