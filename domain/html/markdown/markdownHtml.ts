import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** The HTML of a Markdown text, with the tables, notes and struck words of GitHub’s; elements in it stay or become words. */
export const markdownHtml = (text: string, elements: 'keep' | 'as words'): string =>
  micromark(text, {
    allowDangerousHtml: elements === 'keep',
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
