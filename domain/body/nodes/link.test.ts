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
