import { expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'

const text = (said: string) => ({ type: 'text', text: said })
const decode = (...children: unknown[]) =>
  decodeLexical({ root: { type: 'root', children } }, { picture: () => null, href: () => null }).body

test('the editor’s own quotation is one paragraph of nobody’s, and an empty one is none', () => {
  expect(decode({ type: 'quote', children: [text('a')] })).toEqual([
    { type: 'quote', blocks: [{ type: 'paragraph', children: [text('a')] }], attribution: [] },
  ])
  expect(decode({ type: 'quote', children: [] })).toEqual([])
})
