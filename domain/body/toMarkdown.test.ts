import { describe, expect, test } from 'vitest'

import { markdown as markdownFormat } from '@/editorial/import/formats/markdown'

import { markdownOf } from './markdown/markdown.fixtures'
import { listOf, text, words } from './storedNodes.fixtures'
import type { TypedBlock, TypedInline } from './TypedBody'

async function readBack(markdown: string): Promise<unknown> {
  const reading = await markdownFormat.read({
    fileName: 'a.md',
    bytes: new TextEncoder().encode(markdown),
    contentType: null,
  } as never)
  return reading.ok ? reading.manuscript.blocks : reading
}

const cell = (words_: string, more: object = {}) => ({ blocks: [words(words_)], ...more })
const note = (...said: string[]): TypedInline => ({ type: 'footnote', children: said.map(text) })

describe('a body as Markdown', () => {
  test('has one form for each node', () => {
    const markdown = markdownOf(
      { type: 'heading', level: 3, children: [text('Head # one #')] },
      words('A ', { ...text('bold'), bold: true }, ' and', note('A note.', ' More.'), { type: 'lineBreak' }, '- next'),
      words({ type: 'link', url: 'https://example.org/a_(b)', children: [text('a link')] }),
      words({ type: 'innerLink', relationTo: 'articles', id: 'x', children: [text('inner')] }),
      listOf(true, [words('one'), listOf(false, [words('two')])], [words('three')]),
      { type: 'quote', blocks: [words('Said.'), words('Again.')], attribution: [text('Ana')] },
      { type: 'pullQuote', text: 'Large words' },
      { type: 'figure', media: 'm', caption: [] },
      { type: 'figure', media: 'm', caption: [text('Caption')] },
      {
        type: 'table',
        rows: [
          [cell('A|B', { header: 'column' }), cell('C', { header: 'column' })],
          [cell('d'), cell('e')],
        ],
      },
      { type: 'table', rows: [[cell('wide', { colSpan: 2 })], [cell('d', { header: 'row' }), cell('e')]] },
      { type: 'embed', url: 'https://example.org/v', title: 'A film' },
      { type: 'aside', title: 'Box', blocks: [words('In it.')] },
      { type: 'rule' },
    )
    expect(markdown).toMatchInlineSnapshot(`
      "### Head # one \\#

      A **bold** and[^1]\\
      \\- next

      [a link](<https://example.org/a_(b)>)

      [inner](/commentary/x)

      1. one
         - two
      2. three

      > Said.
      >
      > Again.
      >
      > <cite>Ana</cite>

      <blockquote class="pullquote">

      Large words

      </blockquote>

      ![A \\[sea\\]](<../media/files/a%20(1).webp>)

      <figure>

      ![A \\[sea\\]](<../media/files/a%20(1).webp>)

      <figcaption>

      Caption

      </figcaption>

      </figure>

      | A\\|B | C |
      | --- | --- |
      | d | e |

      <table>

      <tr>

      <td colspan="2">

      wide

      </td>

      </tr>

      <tr>

      <th scope="row">

      d

      </th>

      <td>

      e

      </td>

      </tr>

      </table>

      [A film](https://example.org/v)

      <aside>

      ### Box

      In it.

      </aside>

      ---

      [^1]: A note. More.
      "
    `)
  })

  const plain: TypedBlock[] = [
    { type: 'heading', level: 2, children: [text('A heading')] },
    words('Words with ', { ...text('weight'), bold: true }, ', ', { ...text('stress'), italic: true }, '.'),
    words('H', { ...text('2'), subscript: true }, 'O and x', { ...text('n'), superscript: true }),
    words('one', { type: 'lineBreak' }, 'two'),
    words({ type: 'link', url: 'https://example.org/a', children: [text('a link')] }, ' after'),
    listOf(false, [words('one'), listOf(true, [words('inner')])], [words('two')]),
    { type: 'list', ordered: true, start: 7, items: [{ blocks: [words('seven')] }] },
    { type: 'quote', blocks: [words('Said.'), words('Again.')] },
    { type: 'pullQuote', text: 'Large words' },
    { type: 'aside', title: 'Box', blocks: [words('In it.')] },
    words('A note', note('Its words.'), ' (and more)'),
    { type: 'rule' },
  ]
  test.each(plain.map((block) => [block.type, block] as const))('is read back as it was: %s', async (_, block) => {
    const around = [words('Before.'), block, words('After.')]
    const read = JSON.stringify(await readBack(markdownOf(...around)))
    const again = await readBack(markdownOf(...around))
    expect(Array.isArray(again), read).toBe(true)
    expect(again).toMatchObject(around)
  })
})
