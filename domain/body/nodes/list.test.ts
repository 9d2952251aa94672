import { expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'

const closed = { picture: () => null, href: () => null }
const text = (said: string) => ({ type: 'text', text: said })
const item = (...children: unknown[]) => ({ type: 'listitem', children })
const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
const decode = (...children: unknown[]) => decodeLexical({ root: { type: 'root', children } }, closed)

test.each([
  [3, 3],
  [0, 0],
  [1_000_000, 1_000_000],
  [1_000_001, 1],
  [-1, 1],
  [1.5, 1],
  ['2', 1],
])('a numbered list that begins with %j begins with %j', (start, read) => {
  const node = { type: 'list', listType: 'number', start, children: [item(text('a'))] }
  expect(decode(node).body).toMatchObject([{ ordered: true, start: read }])
  expect(decode({ ...node, listType: 'bullet' }).body).toMatchObject([{ ordered: false, start: 1 }])
})

test('an item’s line breaks divide paragraphs where two stand together, and are none at its ends', () => {
  const lineBreak = { type: 'linebreak' }
  const stored = list(
    item(lineBreak, text('a'), lineBreak, text('b'), lineBreak, lineBreak, text('c'), lineBreak),
    item(list(item(text('d')))),
    item({ type: 'list', listType: 'number', children: [item(text('e'))] }),
  )
  const of = (said: string) => ({ type: 'paragraph', children: [{ type: 'text', text: said }] })
  const inner = (ordered: boolean, said: string) => ({
    ...{ type: 'list', ordered, start: 1 },
    items: [{ blocks: [of(said)] }],
  })
  expect(decode(stored).body).toEqual([
    {
      ...{ type: 'list', ordered: false, start: 1 },
      items: [
        {
          blocks: [
            {
              type: 'paragraph',
              children: [{ type: 'text', text: 'a' }, { type: 'lineBreak' }, { type: 'text', text: 'b' }],
            },
            ...[of('c'), inner(false, 'd'), inner(true, 'e')],
          ],
        },
      ],
    },
  ])
})

test('a list that stands too deep in lists is a fault, and one less deep is none', () => {
  const nested = (levels: number): object =>
    levels === 1 ? list(item(text('x'))) : list(item(text('x'), nested(levels - 1)))
  const faults = Array.from({ length: 25 }, (_, at) => decode(nested(at + 1)).faults.length)
  expect(faults[0]).toBe(0)
  expect(faults.at(-1)).toBeGreaterThan(0)
  expect(faults).toEqual(faults.toSorted((a, b) => a - b))
})
