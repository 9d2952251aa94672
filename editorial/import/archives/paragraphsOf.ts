import { embedHtml } from './shortcodes'

const containers =
  'blockquote|div|section|article|aside|header|footer|main|ul|ol|dl|table|thead|tbody|tfoot|tr|figure|details'
const leaves = 'p|h[1-6]|li|dt|dd|td|th|caption|figcaption|pre|address|hr|summary'
const block = new RegExp(`^</?(?:${containers}|${leaves})\\b`, 'i')

/** The HTML of a text of the classic editor: a blank line ends a paragraph, another line break is one of the page. */
export function paragraphsOf(text: string): string {
  const verbatim: string[] = []
  const spaced = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(
      /<(pre|script|style)\b(?:(?!<\1\b)[\s\S])*?<\/\1>/gi,
      (whole) => `\n\n<hr data-kept="${verbatim.push(whole) - 1}">\n\n`,
    )
    .replaceAll(new RegExp(`<(?:${leaves})\\b[^<>]*>`, 'gi'), '\n\n$&')
    .replaceAll(new RegExp(`</(?:${leaves})>|<hr\\b[^<>]*>`, 'gi'), '$&\n\n')
    .replaceAll(new RegExp(`</?(?:${containers})\\b[^<>]*>`, 'gi'), '\n\n$&\n\n')
  return spaced
    .split(/\n[^\S\n]*\n\s*/)
    .map((chunk) => chunk.trim())
    .filter(Boolean)
    .map(paragraph)
    .join('\n')
    .replaceAll(/<hr data-kept="(\d+)">/g, (_, at: string) => verbatim[Number(at)] ?? '')
}

function paragraph(chunk: string): string {
  if (block.test(chunk)) return chunk.replaceAll('\n', /^<(?:li|t[dh]|d[td]|p)\b/i.test(chunk) ? '<br>' : ' ')
  if (/^https?:\/\/[^\s<>"]+$/i.test(chunk)) return embedHtml(chunk.replaceAll('&amp;', '&'))
  return `<p>${chunk.replaceAll(/(?:<br\s*\/?>)?(?<![^\S\n])[^\S\n]*\n/gi, '<br>')}</p>`
}
