import type { Inline, Text } from '@/domain/body/Inline'

import { escapeDestination, escapeLineStart, escapeMarkdown } from './escapeMarkdown'

/** Running text in a paragraph; a break of lines is a backslash at the end of the line. */
export const markdownLines = (children: readonly Inline[]): string =>
  markdownInlines(children).replace(/^\n+/, '').trimEnd().split('\n').map(escapeLineStart).join('\\\n')

/** Running text in a single line, as in a heading or a cell of a table. */
export const markdownLine = (children: readonly Inline[]): string => {
  const line = markdownInlines(children).trim().replaceAll('\n', '<br>')
  return escapeLineStart(line)
}

/** Running text with “\n” for a break of lines. */
function markdownInlines(children: readonly Inline[]): string {
  let markdown = ''
  for (const [at, inline] of children.entries())
    markdown += markdownInline(
      inline,
      !(markdown.endsWith('*') || markdown.endsWith('~')) && !isMarked(children[at + 1]),
    )
  return markdown
}

/** One node of running text; `isFree` where no other mark touches it. */
function markdownInline(inline: Inline, isFree: boolean): string {
  switch (inline.type) {
    case 'text':
      return markdownText(inline, isFree)
    case 'lineBreak':
      return '\n'
    case 'link':
      return `[${markdownInlines(inline.children)}](${escapeDestination(inline.href)})`
    case 'footnote':
    case 'noteReference':
      return `[^${inline.number}]`
  }
}

const marks = [
  ['bold', '**', 'strong'],
  ['italic', '*', 'em'],
  ['strikethrough', '~~', 'del'],
  ['superscript', null, 'sup'],
  ['subscript', null, 'sub'],
] as const

const isMarked = (inline: Inline | undefined): boolean =>
  inline?.type === 'text' && marks.some(([mark]) => inline[mark])

/**
 * A run with its marks: stars and tildes where CommonMark is sure to read them as marks (one mark, letters at both ends),
 * else the elements of HTML, which Markdown allows.
 */
function markdownText(run: Text, isFree: boolean): string {
  const { text, lang } = run
  const words = escapeMarkdown(text)
  const set = marks.filter(([mark]) => run[mark])
  const [only, ...others] = set
  const sign = only?.[1]
  if (sign && others.length === 0 && isFree && !lang && /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su.test(text))
    return `${sign}${words}${sign}`
  const marked = set.reduce((inner, [, , tag]) => `<${tag}>${inner}</${tag}>`, words)
  return lang ? `<span lang="${lang}">${marked}</span>` : marked
}
