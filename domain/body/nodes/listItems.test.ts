import { expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'

const text = (said: string) => ({ type: 'text', text: said })
const item = (...children: unknown[]) => ({ type: 'listitem', children })
const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
const words = (said: string) => ({ blocks: [{ type: 'paragraph', children: [text(said)] }] })

test('an empty item keeps its place, so that the others keep their numbers', () => {
  const stored = list(item(text('a')), item(), item(text('b')))
  const { body } = decodeLexical(
    { root: { type: 'root', children: [stored] } },
    { picture: () => null, href: () => null },
  )
  expect(body).toMatchObject([{ items: [words('a'), { blocks: [] }, words('b')] }])
})

test('two inner lists of a kind, one after the other, are one, and what stands before them stays', () => {
  const stored = list(item(text('a')), item(list(item(text('b')))), item(list(item(text('c')), item(text('d')))))
  const { body } = decodeLexical(
    { root: { type: 'root', children: [stored] } },
    { picture: () => null, href: () => null },
  )
  const [first] = words('a').blocks
  expect(body).toEqual([
    {
      ...{ type: 'list', ordered: false, start: 1 },
      items: [{ blocks: [first, { type: 'list', ordered: false, start: 1, items: ['b', 'c', 'd'].map(words) }] }],
    },
  ])
})
