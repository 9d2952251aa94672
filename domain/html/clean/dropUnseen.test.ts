import { expect, test } from 'vitest'

import { Findings } from '@/domain/html/Findings'
import { wordsOf } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'

import { dropUnseen } from './dropUnseen'

/** The words that a reader of a document sees, and what is told of the others. */
function seen(html: string) {
  const findings = new Findings()
  const words = wordsOf(dropUnseen(parseHtml(`<p>a</p>${html}<p>z</p>`).nodes, findings))
  return { words, told: findings.list().map(({ what, places }) => [what, ...places].join(' | ')) }
}
const form = 'A field or button of a form was left out.'
const drawing = 'A drawing or player was left out. Upload it as an image, or link to it.'
const hidden = 'Hidden text was left out.'
const margin = 'The header or footer of the pages was left out.'
const comment = 'A comment on the text was left out.'

test.each<[string, string, string[]]>([
  ['a script', '<script>x</script>', []],
  ['a mark of an office program', '<w:sdt>x</w:sdt>', []],
  ['a button', '<button>Send <b>it</b></button>', [`${form} | Send it`]],
  ['a field', '<textarea>x</textarea>', [`${form} | x`]],
  ['a choice', '<select><option>x</select>', []],
  ['a drawing with words', '<svg><text>x</text></svg>', [`${drawing} | x`]],
  ['a drawing with a title', '<canvas title="A map"></canvas>', [`${drawing} | A map`]],
  ['a player with an address', '<audio src="a.mp3"></audio>', [`${drawing} | a.mp3`]],
  ['an object with an address', '<object data="b.swf"></object>', [`${drawing} | b.swf`]],
  ['what is hidden', '<p hidden>x</p>', [`${hidden} | x`]],
  ['what a style hides', '<p style="display:none">x</p>', [`${hidden} | x`]],
  ['what Word hides', '<p style="mso-hide:all">x</p>', [`${hidden} | x`]],
  ['what is hidden and empty', '<p hidden> </p>', []],
  ['words for screen readers', '<span class="b sr-only">x</span>', []],
  ['the mark of a comment of Word', '<span style="mso-special-character:comment">x</span>', []],
  ['the mark of a comment of Google Docs', '<a href="#cmnt1">[a]</a>', []],
  ['the header of a page', '<div title="header">x</div>', [`${margin} | x`]],
  ['the footer of a page', '<div title="footer">x</div>', [`${margin} | x`]],
  ['a comment of Word', '<div style="mso-element:comment-list">x</div>', [`${comment} | x`]],
  ['a comment of Google Docs', '<div><p><a id="cmnt1">[a]</a> x</p></div>', [`${comment} | [a] x`]],
  [
    'what a tracked change deletes',
    '<del datetime="2027">x</del>',
    ['Text that a tracked change deletes was left out. | x'],
  ],
])('%s is not seen', (_, html, told) => {
  expect(seen(html)).toEqual({ words: 'az', told })
})

test.each<[string, string, string[]]>([
  ['a paragraph mark of Office with words', '<o:p>x</o:p>', []],
  ['a division of an ordinary title', '<div title="heading">x</div>', []],
  ['a paragraph whose title is “header”', '<p title="header">x</p>', []],
  ['a link to a part of the text', '<a href="#cmnt">x</a>', []],
  ['an anchor in a paragraph of no division', '<section><p><a id="cmnt1"></a>x</p></section>', []],
  ['a shown block', '<p style="display:block">x</p>', []],
  ['struck words of no tracked change', '<del>x</del>', []],
  ['inserted words of no tracked change', '<ins>x</ins>', []],
  ['what a tracked change adds', '<ins cite="me">x</ins>', ['Text that a tracked change adds was taken. | x']],
])('%s is seen', (_, html, told) => {
  expect(seen(html)).toEqual({ words: 'axz', told })
})

test('inserted words are not underlined, struck ones stay struck', () => {
  const nodes = JSON.stringify(dropUnseen(parseHtml('<ins>x</ins><del>y</del>').nodes, new Findings()))
  expect(nodes).toMatch(/"tag":"span",[^[\]]*"children":\["x"\]/)
  expect(nodes).toContain('"tag":"del"')
  expect(nodes).not.toContain('"tag":"ins"')
})
