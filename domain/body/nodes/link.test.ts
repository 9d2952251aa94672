import { expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'

const text = (said: string, more: object = {}) => ({ type: 'text', text: said, ...more })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const note = (said: string) => ({ type: 'inlineBlock', fields: { blockType: 'footnote', text: said } })

test('the words of a link stay in their order, and its notes follow it in theirs', () => {
  const link = {
    ...{ type: 'link', fields: { linkType: 'custom', url: '/x' } },
    children: [text('a'), note('one'), text('b', { format: 1 }), note('two')],
  }
  const { body } = decodeLexical(
    { root: { type: 'root', children: [paragraph(link, text('c'))] } },
    { picture: () => null, href: () => null },
  )
  expect(body).toEqual([
    paragraph(
      { type: 'link', href: '/x', children: [text('a'), text('b', { bold: true })] },
      { type: 'footnote', number: 1, children: [text('one')] },
      { type: 'footnote', number: 2, children: [text('two')] },
      text('c'),
    ),
  ])
})

test('a link without a word is none, whatever else stands in it', () => {
  const link = (...children: unknown[]) => ({ type: 'link', fields: { linkType: 'custom', url: '/x' }, children })
  const kinds = (...children: unknown[]) =>
    decodeLexical(
      { root: { type: 'root', children: [paragraph(link(...children), text('c'))] } },
      { picture: () => null, href: () => null },
    ).body.flatMap((block) => (block.type === 'paragraph' ? block.children.map(({ type }) => type) : []))
  expect(kinds({ type: 'linebreak' })).toEqual(['lineBreak', 'text'])
  expect(kinds(text(''))).toEqual(['text', 'text'])
  expect(kinds(text('a'))).toEqual(['link', 'text'])
})
