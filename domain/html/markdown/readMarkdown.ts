import { Findings } from '@/domain/html/Findings'
import { type HtmlBody, type Options, readNodes } from '@/domain/html/readHtml'
import { parseHtml } from '@/domain/html/tree/parseHtml'

import { markdownHtml } from './markdownHtml'

/** Elements that people write into Markdown for their looks; “<String>” in a text is none. */
const known =
  /^(a|abbr|aside|b|blockquote|br|cite|code|del|details|div|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)$/i
const head = /^---[ \t]*\n((?:[\p{L}_][\p{L}\p{N}_-]*:[^\n]*\n(?:[ \t-][^\n]*\n)*){1,60})(?:---|\.\.\.)[ \t]*(?:\n|$)/u
const comment = /<!--([^]*?)-->/g

/** A body from Markdown that was pasted as plain text, every visible word in it or quoted in a finding. */
export function readMarkdown(given: string, options: Options): HtmlBody {
  const findings = new Findings()
  const whole = given.replaceAll(/\r\n?/g, '\n')
  const facts = head.exec(whole)
  for (const line of (facts?.[1] ?? '').split('\n'))
    if (line.trim() !== '')
      findings.add('A fact above the text was left out. Enter the title, authors and date in their fields.', line)
  const text = whole.slice(facts?.[0].length ?? 0)
  const tags = [...text.matchAll(/<\/?([a-z][^\s/>]*)/gi)].map(([, name = '']) => name)
  const keepsElements = tags.every((name) => known.test(name) || /^(https?|mailto):/i.test(name) || name.includes('@'))
  if (keepsElements)
    for (const [, words = ''] of text.matchAll(comment)) findings.add('A comment in the text was left out.', words)
  const { nodes, plain } = parseHtml(markdownHtml(text, keepsElements ? 'keep' : 'as words'))
  if (plain) findings.add('The text is nested too deep; only its words were taken.')
  return readNodes(nodes, options, findings)
}
