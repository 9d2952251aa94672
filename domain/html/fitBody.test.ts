import { expect, test } from 'vitest'

import { fitBody } from './fitBody'
import { readHtml } from './readHtml'

const { body } = readHtml(
  `<h2>One</h2><p>a</p><ul><li>b</ul>
   <figure><img src="x.png"><figcaption>c</figcaption></figure><img src="y.png">
   <iframe src="https://a.example/v" title="V"></iframe><hr><p>d</p>`,
  { images: 'keep' },
)
const text = (said: string, more: object = {}) => ({ type: 'text', text: said, ...more })
const paragraph = (said: string, more: object = {}) => ({ type: 'paragraph', children: [text(said, more)] })
const link = { type: 'link', url: 'https://a.example/v', children: [text('V')] }
const list = { type: 'list', ordered: false, items: [{ blocks: [paragraph('b')] }] }
const lineBreak = { type: 'lineBreak' }

test('a body keeps every block as it is, with its images', () => {
  expect(fitBody(body, 'body')).toEqual([
    { type: 'heading', level: 2, children: [text('One')] },
    ...[paragraph('a'), list, { type: 'figure', media: { src: 'x.png', alt: '' }, caption: [text('c')] }],
    { type: 'figure', media: { src: 'y.png', alt: '' }, caption: [] },
    { type: 'embed', url: 'https://a.example/v', title: 'V' },
    ...[{ type: 'rule' }, paragraph('d')],
  ])
})

test('a box keeps paragraphs and lists, and the words of all others', () => {
  expect(fitBody(body, 'flow')).toEqual([
    ...[paragraph('One', { bold: true }), paragraph('a'), list, paragraph('c')],
    ...[{ type: 'paragraph', children: [link] }, paragraph('d')],
  ])
})

test('a caption keeps the words, a line each', () => {
  expect(fitBody(body, 'words')).toEqual([
    {
      type: 'paragraph',
      children: [
        ...[text('One', { bold: true }), lineBreak, text('a'), lineBreak, text('b'), lineBreak, text('c'), lineBreak],
        ...[link, lineBreak, text('d')],
      ],
    },
  ])
  expect(fitBody([], 'words')).toEqual([])
})
