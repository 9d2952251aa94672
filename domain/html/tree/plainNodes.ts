import { html as names, Tokenizer, TokenizerMode } from 'parse5'

import { element, type HtmlNode } from './HtmlNode'

const inline =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|nobr|o:p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
const unseen = /^(script|style|title|textarea|xmp|iframe|noembed|noframes)$/

/** The words of a document in plain paragraphs, read in one pass whatever its elements are. */
export function plainNodes(html: string): HtmlNode[] {
  const paragraphs: HtmlNode[] = []
  let words: string[] = []
  let hidden = false
  const end = () => {
    if (words.length > 0) paragraphs.push(element('p', [words.join('')]))
    words = []
  }
  const take = ({ chars }: { chars: string }) => {
    if (!hidden) words.push(chars)
  }
  const tokenizer = new Tokenizer(
    {},
    {
      onComment: () => undefined,
      onDoctype: () => undefined,
      onStartTag({ tagName, tagID }) {
        if (!inline.test(tagName)) end()
        if (!unseen.test(tagName)) return
        hidden = true
        tokenizer.state = tagID === names.TAG_ID.SCRIPT ? TokenizerMode.SCRIPT_DATA : TokenizerMode.RAWTEXT
      },
      onEndTag({ tagName }) {
        if (unseen.test(tagName)) hidden = false
        if (!inline.test(tagName)) end()
      },
      onEof: end,
      onCharacter: take,
      onNullCharacter: () => undefined,
      onWhitespaceCharacter: take,
    },
  )
  tokenizer.write(html, true)
  return paragraphs
}
