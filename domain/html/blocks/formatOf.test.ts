import { expect, test } from 'vitest'

import type { HtmlElement } from '@/domain/html/tree/HtmlNode'

import { formatOf, isUnderlined } from './formatOf'

const styled = (tag: string, styles: Readonly<Record<string, string>> = {}): HtmlElement => ({
  ...{ tag, attributes: new Map(), children: [] },
  styles: new Map(Object.entries(styles)),
})
const plain = { bold: false, italic: false, superscript: false, subscript: false, strikethrough: false }
const all = { bold: true, italic: true, superscript: true, subscript: true, strikethrough: true }

test.each([
  ['b', {}, { bold: true }],
  ['strong', {}, { bold: true }],
  ['span', { 'font-weight': 'bolder' }, { bold: true }],
  ['span', { 'font-weight': '600' }, { bold: true }],
  ['span', { 'font-weight': '500' }, {}],
  ['b', { 'font-weight': 'normal' }, {}],
  ['b', { 'font-weight': 'inherit' }, { bold: true }],
  ['i', {}, { italic: true }],
  ['em', {}, { italic: true }],
  ['cite', {}, { italic: true }],
  ['var', {}, { italic: true }],
  ['span', { 'font-style': 'oblique 10deg' }, { italic: true }],
  ['i', { 'font-style': 'normal' }, {}],
  ['sup', {}, { superscript: true }],
  ['sub', {}, { subscript: true }],
  ['span', { 'vertical-align': 'super' }, { superscript: true }],
  ['span', { 'vertical-align': 'sub' }, { subscript: true }],
  ['sup', { 'vertical-align': 'baseline' }, {}],
  ['sup', { 'vertical-align': 'top' }, { superscript: true }],
  ['td', { 'vertical-align': 'super' }, {}],
  ['img', { 'vertical-align': 'sub' }, {}],
  ['span', { 'vertical-align': '3.0px' }, { superscript: true }],
  ['span', { 'vertical-align': '-3.0px' }, { subscript: true }],
  ['span', { 'vertical-align': '.33em' }, { superscript: true }],
  ['span', { 'mso-text-raise': '-3.0pt' }, { subscript: true }],
  ['span', { 'vertical-align': '1px' }, {}],
  ['span', { 'vertical-align': '-0.125em' }, {}],
  ['span', { 'vertical-align': '0px' }, {}],
  ['p', { 'vertical-align': '3px' }, {}],
  ['s', {}, { strikethrough: true }],
  ['del', {}, { strikethrough: true }],
  ['span', { 'text-decoration': 'line-through' }, { strikethrough: true }],
  ['span', { 'text-decoration-line': 'underline line-through' }, { strikethrough: true }],
])('<%s> with the style %j looks %j', (tag, styles, look) => {
  expect(formatOf(styled(tag, styles), {})).toEqual({ ...plain, ...look })
})

test('words keep the look of what they stand in, but where their own style ends it', () => {
  expect(formatOf(styled('span'), all)).toEqual(all)
  const ends = { 'font-weight': '400', 'font-style': 'normal', 'vertical-align': 'sub' }
  expect(formatOf(styled('span', ends), all)).toEqual({ ...plain, subscript: true, strikethrough: true })
  expect(formatOf(styled('span', { 'vertical-align': 'super' }), all)).toEqual({ ...all, subscript: false })
})

test('a line under words is drawn by a tag or a style', () => {
  expect(
    [
      ['u', {}],
      ['span', { 'text-decoration': 'underline' }],
      ['span', { 'text-decoration-line': 'underline' }],
      ['span', { 'text-decoration': 'none' }],
    ].map(([tag, styles]) => isUnderlined(styled(tag as string, styles as Record<string, string>))),
  ).toEqual([true, true, true, false])
})
