import { describe, expect, test } from 'vitest'

import { type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'

import { buildLists } from './buildLists'
import { joinLists } from './joinLists'
import { startOf } from './ListEntry'

/** Nodes in short: tags and words, with the first number of a list. */
const short = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) => {
      if (!isElement(node)) return node.replaceAll(/\s+/g, ' ')
      if (/^(html|head|body)$/.test(node.tag)) return short(node.children)
      const start = startOf(node)
      return `${node.tag}${start === null ? '' : start}(${short(node.children)})`
    })
    .join('')
const built = (html: string) => short(buildLists(parseHtml(html).nodes))
const joined = (html: string) => short(joinLists(parseHtml(html).nodes))

const word = (list: string, level: number, marker: string, words: string) =>
  `<p style="mso-list:${list} level${level} lfo1"><span style="mso-list:Ignore">${marker}&nbsp;</span>${words}</p>`

describe('paragraphs that Word marks as items', () => {
  test.each([
    ['bullets', word('l0', 1, '·', 'a') + word('l0', 1, '·', 'b'), 'ul(li(p(a))li(p(b)))'],
    ['numbers', word('l0', 1, '1.', 'a') + word('l0', 1, '2.', 'b'), 'ol(li(p(a))li(p(b)))'],
    ['numbers from another', word('l0', 1, '3.', 'a') + word('l0', 1, '4.', 'b'), 'ol3(li(p(a))li(p(b)))'],
    [
      'a level below',
      word('l0', 1, '1.', 'a') + word('l0', 2, 'o', 'b') + word('l0', 1, '2.', 'c'),
      'ol(li(p(a)ul(li(p(b))))li(p(c)))',
    ],
    [
      'a level below with nothing above',
      word('l0', 2, '·', 'a') + word('l0', 1, '·', 'b'),
      'ul(li(ul(li(p(a))))li(p(b)))',
    ],
    ['another kind', word('l0', 1, '·', 'a') + word('l0', 1, '1.', 'b'), 'ul(li(p(a)))ol(li(p(b)))'],
    ['a count that begins anew', word('l0', 1, '1.', 'a') + word('l0', 1, '1.', 'b'), 'ol(li(p(a)))ol(li(p(b)))'],
    [
      'another list that begins with 1',
      word('l0', 1, '(b)', 'a') + word('l1', 1, '1.', 'b'),
      'ol(li(p(a)))ol(li(p(b)))',
    ],
    ['another list that counts on', word('l0', 1, '1.', 'a') + word('l1', 1, '2.', 'b'), 'ol(li(p(a))li(p(b)))'],
    ['space between', `${word('l0', 1, '·', 'a')}\n${word('l0', 1, '·', 'b')}\n<p>c</p>`, 'ul(li(p(a))li(p(b))) p(c)'],
    ['a further paragraph', `${word('l0', 1, '·', 'a')}<p class="MsoListContinue">b</p>`, 'ul(li(p(a)p(b)))'],
    [
      'a paragraph after',
      `${word('l0', 1, '·', 'a')}<p>b</p>${word('l0', 1, '·', 'c')}`,
      'ul(li(p(a)))p(b)ul(li(p(c)))',
    ],
    ['a further paragraph of no item', '<p class="MsoListParagraph">a</p>', 'p(a)'],
    ['a mark of no level', '<p style="mso-list:l0">a</p>', 'p(a)'],
    ['items in a cell', `<div>${word('l0', 1, '·', 'a')}</div>`, 'div(ul(li(p(a))))'],
  ])('%s', (_, html, list) => {
    expect(built(html)).toBe(list)
  })

  test.each([
    ['2)&nbsp;&nbsp; a', 'ol2(li(p(a)))'],
    ['<b>·</b>&nbsp;<i>a</i> b', 'ul(li(p(b()i(a) b)))'],
    ['– &nbsp;a', 'ul(li(p(a)))'],
    ['(c)&nbsp;a', 'ol(li(p(a)))'],
    ['2) a', 'ul(li(p(2) a)))'],
    ['iv.&nbsp;a', 'ol(li(p(a)))'],
    ['Yes.&nbsp;a', 'ul(li(p(Yes.\u00A0a)))'],
    ['words.&nbsp;a', 'ul(li(p(words.\u00A0a)))'],
  ])('a marker that is typed is taken, and other words stay: %s', (inner, list) => {
    expect(built(`<p style="mso-list:l0 level1 lfo1">${inner}</p>`)).toBe(list.replaceAll('\u00A0', ' '))
  })
})

describe('lists of one item each', () => {
  const web = (level: number, words: string, start = 1, tag = 'ul') =>
    `<div class="ListContainerWrapper"><${tag} start=${start}><li data-listid=1 data-aria-level=${level}>${words}</li></${tag}></div>`
  const google = (key: string, level: number, words: string, more = '', tag = 'ol') =>
    `<${tag} class="lst-kix_${key}-${level}${more}"><li>${words}</li></${tag}>`

  test.each([
    ['of Word for the web are one', web(1, 'a') + web(2, 'b') + web(1, 'c'), 'ul(li(aul(li(b)))li(c))'],
    ['of Word for the web count', web(1, 'a', 1, 'ol') + web(1, 'b', 2, 'ol'), 'ol(li(a)li(b))'],
    ['of Word for the web begin anew', web(1, 'a', 1, 'ol') + web(1, 'b', 1, 'ol'), 'ol(li(a))ol(li(b))'],
    ['of a level that is none stand at the first', web(0, 'a') + web(10, 'b'), 'ul(li(a)li(b))'],
    [
      'of Google Docs are one',
      google('a', 0, 'a', ' start') + google('a', 1, 'b', ' start') + google('a', 0, 'c'),
      'ol(li(aol(li(b)))li(c))',
    ],
    ['of Google Docs begin anew', google('a', 0, 'a', ' start') + google('b', 0, 'b', ' start'), 'ol(li(a))ol(li(b))'],
    ['of no program stay', '<ul><li>a</li></ul><ul><li>b</li></ul>', 'ul(li(a))ul(li(b))'],
    ['with something else in them stay', '<ul class="lst-kix_a-0"><p>x</p><li>a</li></ul>', 'ul(p(x)li(a))'],
    [
      'with words beside them stay',
      `<div class="ListContainerWrapper">x<ul><li data-listid=1>a</li></ul></div>`,
      'div(xul(li(a)))',
    ],
    ['in another wrapper stay', `<div class="x"><ul><li data-listid=1>a</li></ul></div>`, 'div(ul(li(a)))'],
    ['without items stay', '<ul class="lst-kix_a-0"></ul>', 'ul()'],
  ])('%s', (_, html, list) => {
    expect(built(html)).toBe(list)
  })
})

describe('lists that LibreOffice parts', () => {
  test.each([
    [
      'a list of lists belongs to the item before',
      '<ol><li>a</li></ol> <ul><li><ul><li>b</li></ul></li></ul>',
      'ol(li(a)li(ul(li(b))))',
    ],
    [
      'a list that counts on is the second half',
      '<ol><li>a</li><li>b</li></ol><ol start=3><li>c</li></ol>',
      'ol(li(a)li(b)li(c))',
    ],
    [
      'one that counts on from another number too',
      '<ol start=4><li>a</li></ol><ol start=5><li>c</li></ol>',
      'ol4(li(a)li(c))',
    ],
    [
      'items of lists alone are not counted',
      '<ol><li>a</li><li><ul><li>x</li></ul></li></ol><ol start=2><li>c</li></ol>',
      'ol(li(a)li(ul(li(x)))li(c))',
    ],
    ['one that counts otherwise stays', '<ol><li>a</li></ol><ol start=3><li>c</li></ol>', 'ol(li(a))ol3(li(c))'],
    ['one that does not count stays', '<ol><li>a</li></ol><ul><li>c</li></ul>', 'ol(li(a))ul(li(c))'],
    ['one after words stays', '<ol><li>a</li></ol>x<ol start=2><li>c</li></ol>', 'ol(li(a))xol2(li(c))'],
  ])('%s', (_, html, list) => {
    expect(joined(html)).toBe(list)
  })
})

test.each([
  ['<ol start=2>', 2],
  ['<ol start=999999>', 999_999],
  ['<ol start=1000000>', null],
  ['<ol start=0>', null],
  ['<ol start=x>', null],
  ['<ol>', null],
])('the first number of %s is %s', (html, start) => {
  let found: unknown
  const find = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes.filter(isElement)) {
      if (node.tag === 'ol') found = startOf(node)
      find(node.children)
    }
  }
  find(parseHtml(html).nodes)
  expect(found).toBe(start)
})
