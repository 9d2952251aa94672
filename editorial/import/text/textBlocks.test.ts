import { describe, expect, test } from 'vitest'

import type { Manuscript } from '@/editorial/import/Manuscript'
import { read, wordsOf } from '@/editorial/import/formats/manuscripts.fixtures'

describe('paragraphs', () => {
  test('lines that an editor program broke are joined, short lines beneath each other are not', () => {
    const wrapped =
      'The pilots’ strike began on a Tuesday, as strikes on the river\nalways have, and ended before anybody upstream had noticed it\nat all.\n\nOne quay\nTwo cranes\nNo ship'
    expect(read(wrapped).blocks).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: wrapped.split('\n\n')[0]?.replaceAll('\n', ' ') }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'One quay' },
          { type: 'lineBreak' },
          { type: 'text', text: 'Two cranes' },
          { type: 'lineBreak' },
          { type: 'text', text: 'No ship' },
        ],
      },
    ])
  })

  test('the width of the lines tells that they were broken where capitals begin them too', () => {
    const wrapped =
      'The pilots of the estuary went on strike on a Tuesday, as on\nTuesdays they do, and the Minister of Ports was told by\nWednesday.\n\nNobody upstream had noticed it at all, says the inquiry of\nEdda Falk.'
    const { blocks } = read(wrapped)
    expect(blocks.map((block) => wordsOf(block))).toEqual(
      wrapped.split('\n\n').map((text) => text.replaceAll('\n', ' ')),
    )
    expect(JSON.stringify(blocks)).not.toContain('lineBreak')
  })

  test('a word parted at its hyphen is joined without a space', () => {
    expect(
      wordsOf(read('The pilots of the estuary have always been a well-\nknown nuisance to everybody upstream.').blocks),
    ).toContain('well-known nuisance')
  })

  test('long lines without empty lines between are a paragraph each', () => {
    const long =
      'The pilots’ strike began on a Tuesday, as strikes on the river always have, and ended before anybody had noticed it.'
    expect(read(`${long}\n${long}`).blocks).toHaveLength(2)
  })
})

describe('structure', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
  const list = (ordered: boolean, ...items: unknown[][]) => ({
    type: 'list',
    ordered,
    items: items.map((blocks) => ({ blocks })),
  })

  test('items over two lines, items parted by an empty line, and items below items are one list', () => {
    expect(read('- first, which\n  goes on\n- second\n\n- third').blocks).toEqual([
      list(false, [paragraph('first, which goes on')], [paragraph('second')], [paragraph('third')]),
    ])
    expect(read('1. first\n   a) inner\n   b) inner too\n2. second').blocks).toEqual([
      list(
        true,
        [paragraph('first'), list(true, [paragraph('inner')], [paragraph('inner too')])],
        [paragraph('second')],
      ),
    ])
  })

  test.each(['-', '–', '*', '•', '·', '◦', '▪', '●', '➢', '✓', '\uF0B7'])('“%s” is a bullet', (bullet) => {
    expect(read(`${bullet} one\n${bullet}\ttwo`).blocks).toEqual([list(false, [paragraph('one')], [paragraph('two')])])
  })

  test('a list that begins at three keeps its number, and one line with a dash is a paragraph', () => {
    expect(read('3. three\n4. four').blocks).toEqual([
      { ...list(true, [paragraph('three')], [paragraph('four')]), start: 3 },
    ])
    expect(read('- and that was that').blocks).toEqual([paragraph('- and that was that')])
  })

  test('quoted lines are a quotation, and lines of signs are rules', () => {
    expect(read('> A quay is a promise, said the pilot,\n> that is kept late.\n\n* * *\n\n---\n\n⁂').blocks).toEqual([
      {
        type: 'quote',
        blocks: [
          {
            type: 'paragraph',
            children: [{ type: 'text', text: 'A quay is a promise, said the pilot, that is kept late.' }],
          },
        ],
      },
      { type: 'rule' },
      { type: 'rule' },
      { type: 'rule' },
    ])
  })

  test('addresses become links, without the full stop behind them', () => {
    expect(read('See https://quay.example/a_(b), www.quay.org. Or not.').blocks).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'See ' },
          {
            type: 'link',
            url: 'https://quay.example/a_(b)',
            children: [{ type: 'text', text: 'https://quay.example/a_(b)' }],
          },
          { type: 'text', text: ', ' },
          { type: 'link', url: 'https://www.quay.org/', children: [{ type: 'text', text: 'www.quay.org' }] },
          { type: 'text', text: '. Or not.' },
        ],
      },
    ])
  })
})

describe('notes', () => {
  const notesOf = ({ blocks }: Manuscript) =>
    JSON.stringify(blocks)
      .match(/"type":"(?:footnote|noteReference)","name":"\d+"/g)
      ?.map((note) => note.replaceAll(/"(?:type|name)":|"/g, ''))

  test.each([
    ['brackets', 'It sank.[1] It rose.[2] It sank again.[1]\n\nNotes\n\n[1] So they say.\n\n[2] Nobody saw it.'],
    ['raised numbers', 'It sank.¹ It rose.² It sank again.¹\n\nEndnotes\n¹ So they say.\n² Nobody saw it.'],
    ['plain numbers', 'It sank.1 It rose.2 It sank again.1\n\nReferences\n\n1. So they say.\n2. Nobody saw it.'],
    ['no heading', 'It sank.[1] It rose.[2] It sank again.[1]\n\n[1] So they say.\n[2] Nobody saw it.'],
  ])('stand at their marks: %s', (_, text) => {
    const manuscript = read(text)
    expect(notesOf(manuscript)).toEqual(['footnote,1', 'footnote,2', 'noteReference,1'])
    expect(manuscript.blocks).toHaveLength(1)
    expect(wordsOf(manuscript.blocks)).toContain('So they say.')
  })

  test('a note without a mark stays and is reported; a mark without a note is text; a page and a year are no marks', () => {
    const manuscript = read(
      'It sank.[1] It rose.[4] In 2025, it sank; see p.2 there.\n\nNotes\n\n[1] So they say.\n\n[2] Nobody saw it.',
    )
    expect(wordsOf(manuscript.blocks)).toContain('2. Nobody saw it.')
    expect(wordsOf(manuscript.blocks)).toContain('[4] In 2025, it sank; see p.2 there.')
    expect(manuscript.toDo.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^Note 2 has no mark/),
      expect.stringMatching(/marks of notes \(\[4\]\)/),
    ])
  })

  test.each(['12 km2', '12 km²', '5 cm3', '9 m²', 'CO2', 'CO²', 'MgCl2', '10² boats', '10²³ boats'])(
    '%s holds no mark of a note',
    (words) => {
      const manuscript = read(`Near ${words} it sank.1 It rose.2 It fell.3\n\nNotes\n\n1. One.\n2. Two.\n3. Three.`)
      expect(notesOf(manuscript)).toEqual(['footnote,1', 'footnote,2', 'footnote,3'])
      expect(wordsOf(manuscript.blocks)).toContain(`Near ${words} it sank.`)
    },
  )

  test('a year and a name may have one', () => {
    expect(notesOf(read('In 2024¹ Edda Falk² and the UN³ sank.\n\nNotes\n\n1. One.\n2. Two.\n3. Three.'))).toEqual([
      'footnote,1',
      'footnote,2',
      'footnote,3',
    ])
  })
})
