import fc from 'fast-check'
import { expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'
import { encodeLexical } from '@/domain/body/encodeLexical'
import type { TypedBody } from '@/domain/body/TypedBody'

import { cleanCharacters } from './blocks/cleanCharacters'
import type { HtmlImage } from './blocks/Place'
import { readHtml } from './readHtml'
import { type HtmlNode, isElement } from './tree/HtmlNode'
import { parseHtml } from './tree/parseHtml'
import { typedHtml } from './typedHtml.fixtures'

const tags =
  'p div b i u a span sup sub s em strong h1 h2 h3 h4 ul ol li dl dt dd table tr td th thead tbody blockquote footer cite pre br hr figure figcaption aside section q font center form details summary label col'.split(
    ' ',
  )
const attributes = [
  '',
  ' href="https://a.example/?utm_source=x"',
  ' href="#n1" id="m1"',
  ' href="#m1" id="n1"',
  ' href="javascript:x"',
  ' lang="fr"',
  ' colspan=3 rowspan=2',
  ' start=4',
  ' role=heading aria-level=2',
  ' style="font-weight:700;vertical-align:super"',
  ' style="font-weight:normal"',
  ' style="mso-list:l0 level2 lfo1"',
  ' class="MsoQuote pullquote"',
  ' class="lst-kix_a-1"',
  ' data-aria-level=2 data-listid=1',
]
const words = [
  'a ',
  'b',
  ' 1. c',
  '\u00A0',
  '&nbsp;&nbsp;',
  '·&nbsp;d',
  '\u00AD',
  'é',
  '[1]',
  '\n',
  '&lt;',
  '—',
  '(2)',
  'ﬁ',
  '\u202Ex',
  'e\u0301',
]
const soup = (given: readonly string[], some: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        fc.tuple(fc.constantFrom(...given), fc.constantFrom(...some)).map(([tag, more]) => `<${tag}${more}>`),
        fc.constantFrom(...given).map((tag) => `</${tag}>`),
        fc.constantFrom(...words),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))
const read = (html: string) => readHtml(html, { images: 'keep' }).body
const runs = { numRuns: Number(process.env.FC_RUNS ?? 400) }

test('reading what was read gives the same again', () => {
  fc.assert(
    fc.property(soup([...tags, 'img src=a.png alt=x', 'iframe src=https://v.example title=t'], attributes), (html) => {
      const once = read(html)
      expect(read(typedHtml(once))).toEqual(once)
    }),
    runs,
  )
})

test('the store takes whatever was read', () => {
  fc.assert(
    fc.property(soup(tags, attributes), (html) => {
      const body = readHtml(html, { images: 'leave out' }).body.flatMap((block) =>
        block.type === 'figure' ? [] : [block],
      )
      const { faults } = decodeLexical(
        encodeLexical(body as TypedBody, () => 'id'),
        { picture: () => null, href: () => null },
      )
      expect(faults).toEqual([])
    }),
    runs,
  )
})

test('every visible letter stays, in its order', () => {
  const plain = attributes.filter((said) => !/mso-list|lst-kix|aria|href="#/.test(said))
  fc.assert(
    fc.property(
      soup(
        tags.filter((tag) => !/figcaption|q/.test(tag)),
        plain,
      ),
      (html) => {
        expect(letters(wordsOf(read(html)))).toBe(letters(shown(parseHtml(html).nodes)))
      },
    ),
    runs,
  )
})

test('no address but those for readers is left', () => {
  fc.assert(
    fc.property(soup(tags, attributes), fc.webUrl(), (html, url) => {
      const body = JSON.stringify(read(`${html}<a href="${url}">x</a><a href=" javascript:alert(1)">y</a>`))
      expect(body).not.toMatch(/"url":"(?!https?:|mailto:|tel:)/)
    }),
    runs,
  )
})

test.each([
  ['elements in elements', '<div>'.repeat(10_000) + 'words'],
  ['bold in bold', '<b>'.repeat(10_000) + 'words'],
  [
    'bold around paragraphs, each opened anew',
    Array.from({ length: 10_000 }, (_, at) => `<p><b id=${at}>`).join('') + 'words',
  ],
  ['lists in lists', '<ul><li>a'.repeat(10_000) + 'words'],
  ['quotations in quotations', '<blockquote>'.repeat(400) + 'words'],
  ['tables in tables', '<table><tr><td>'.repeat(400) + 'words'],
  ['links', '<a href="https://a.example">w</a> '.repeat(20_000) + 'words'],
  ['marks of notes without notes', '<a id=b href="#a">1</a>'.repeat(20_000) + '<p id=a>x</p>words'],
  ['one word of 5 MB', 'x'.repeat(5_000_000) + ' words'],
  ['half a tag of 5 MB', `words <${'a '.repeat(2_500_000)}`],
  ['attributes', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>words`],
  ['a style sheet', `<style>${'.a{'.repeat(200_000)}</style>words`],
  ['a style', `<p style="${'a:b;'.repeat(200_000)}">words`],
])('%s: read within seconds, the words kept', (_, html) => {
  const began = process.cpuUsage()
  expect(wordsOf(read(html))).toContain('words')
  // Time of the processor, since other work on the machine is no fault of the reader.
  expect(process.cpuUsage(began).user).toBeLessThan(6_000_000)
})

const letters = (text: string): string =>
  cleanCharacters(text)
    .normalize('NFC')
    .replaceAll(
      /[\s\u00A0“”·•▪■◦‣○●\uF0B7\uF0A7]|\p{M}|\p{Cf}|\p{Cc}|\p{Z}|\p{Default_Ignorable_Code_Point}|\u2800/gu,
      '',
    )

const unseen = /^(script|style|title|textarea|select|input|button|svg|template|noscript)$/

function shown(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (isElement(node) ? (unseen.test(node.tag) ? '' : shown(node.children)) : node)).join('')
}

function wordsOf(body: TypedBody<HtmlImage>): string {
  const words: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      const { text, caption, title, ...rest } = value as Record<string, unknown>
      walk(caption)
      for (const said of [title, text]) if (typeof said === 'string') words.push(said)
      walk(rest.children)
      walk(rest.rows)
      walk(rest.items)
      walk(rest.blocks)
      walk(rest.attribution)
    }
  }
  walk(body)
  return words.join('')
}
