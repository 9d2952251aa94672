import fc from 'fast-check'
import { expect, test } from 'vitest'

import { inlineWords } from '@/editorial/import/anatomy/Unit'

import { read, utf8, wordsOf } from './manuscripts.fixtures'
import { readText } from './text'

const visible = (text: string): string =>
  Array.from(text.replaceAll(/[\s\u00A0]/g, ''))
    .sort()
    .join('')

test('a text is known again with other space at its ends', () => {
  expect(read('One\n\nTwo  \n\n\n').identities[0]).toBe(read('One\n\nTwo').identities[0])
  expect(read('One\n\nTwo').identities[0]).not.toBe(read('One\n\nToo').identities[0])
})

/** Lines of every kind, and the ways in which they follow each other. */
const line = fc.oneof(
  fc.constantFrom(
    '- item',
    '  ◦ below',
    '2) two',
    '> quoted',
    '>> twice',
    '* * *',
    '-----',
    '===',
    'Notes',
    '[1] A note.',
    '1. First',
    'It sank.[1]',
    'It rose.²',
    '² Raised.',
    'https://quay.example/x?y=1.',
    '\tindented',
    'o\ttab',
    'A heading',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      'ž',
      '水',
      'م',
      ' ',
      '.',
      '-',
      '[',
      '1',
      ']',
      '¹',
      '💡',
      '\u00AD',
      '\u200B',
      '\u00A0',
    ),
    maxLength: 80,
  }),
  fc.constantFrom(
    'The harbour authority voted on Monday to close the eastern basin for',
    'eighteen months, and nobody asked why it had to be done just then at',
  ),
)
const document = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n\n\n')))
  .map((lines) => lines.flat().join(''))

test('every visible character of a text is in its blocks or in what was taken away, each as often as in the text', () => {
  fc.assert(
    fc.property(document, (text) => {
      const reading = readText(utf8(text))
      if (!reading.ok) return
      const { blocks, changed } = reading.manuscript
      const unused = reading.manuscript.toDo.filter(({ what }) => what.startsWith('Note ')).length
      fc.pre(unused === 0)
      const cleaned = text
        .replaceAll('\u001E', '\u2011')
        .normalize('NFC')
        .replaceAll(/[\u0000-\u001F\u007F\u00AD\u200B]/g, (sign) => (/\s/.test(sign) ? ' ' : ''))
      expect(visible(wordsOf(blocks) + changed.map((line) => line.text ?? '').join(''))).toBe(visible(cleaned))
    }),
    { numRuns: 500 },
  )
})

test('running text is the same words', () => {
  const [block] = read('Two words').blocks
  expect(block?.type === 'paragraph' ? inlineWords(block.children) : '').toBe('Two words')
})
