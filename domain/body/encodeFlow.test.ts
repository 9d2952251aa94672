import { describe, expect, test } from 'vitest'

import {
  branch,
  text,
  words,
  listOf,
  encoded,
  run,
  stored,
  root,
  item,
  bullets,
  numbers,
  lineBreak,
  own,
} from './storedNodes.fixtures'
import type { TypedBody } from './TypedBody'

describe('lists and quotations as the editor stores them', () => {
  test.each<[string, TypedBody, unknown[]]>([
    [
      'lists, their inner lists in items of their own',
      [
        listOf(true, [words('a'), listOf(false, [words('b')], [words('c')])], [words('d')]),
        { type: 'list', ordered: true, start: 5, items: [{ blocks: [words('e')] }, { blocks: [words('f')] }] },
      ],
      [
        numbers(1, item(1, run('a')), item(2, bullets(item(1, run('b')), item(2, run('c')))), item(2, run('d'))),
        numbers(5, item(5, run('e')), item(6, run('f'))),
      ],
    ],
    [
      'items of several paragraphs and lists',
      [
        listOf(false, [words('a'), words('b'), listOf(false, [words('c')]), words('d')]),
        listOf(
          false,
          [listOf(false, [words('e')])],
          [words('f'), listOf(false, [words('g')]), listOf(true, [words('h')])],
        ),
        listOf(false, []),
      ],
      [
        bullets(item(1, run('a'), lineBreak, lineBreak, run('b'), bullets(item(1, run('c'))), run('d'))),
        bullets(
          item(2, bullets(item(1, run('e')))),
          item(2, run('f')),
          item(3, bullets(item(1, run('g')))),
          item(3, numbers(1, item(1, run('h')))),
        ),
        bullets(item(1)),
      ],
    ],
    [
      'quotations',
      [
        { type: 'quote', blocks: [words('q')] },
        { type: 'quote', blocks: [words('q')], attribution: [text('Ana')] },
        { type: 'quote', blocks: [words('q'), words('r')] },
        { type: 'quote', blocks: [listOf(false, [words('s')])] },
        { type: 'pullQuote', text: 'p' },
      ],
      [
        { type: 'quote', ...branch, children: [run('q')] },
        own('1', 'quotation', { text: root(stored(run('q'))), attribution: root(stored(run('Ana'))) }),
        own('2', 'quotation', { text: root(stored(run('q')), stored(run('r'))), attribution: null }),
        own('3', 'quotation', { text: root(bullets(item(1, run('s')))), attribution: null }),
        own('4', 'pullQuote', { text: 'p' }),
      ],
    ],
  ])('has %s', (_, body, nodes) => {
    expect(encoded(...body)).toEqual(root(...nodes))
  })
})
