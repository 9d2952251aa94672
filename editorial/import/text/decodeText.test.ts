import { describe, expect, test } from 'vitest'

import type { Manuscript } from '@/editorial/import/Manuscript'
import { manuscriptOf, read, utf8, wordsOf } from '@/editorial/import/formats/manuscripts.fixtures'
import { readText } from '@/editorial/import/formats/text'

const changesOf = ({ changed }: Manuscript): string[] => changed.map(({ what }) => what)

describe('encodings', () => {
  test('UTF-8 is read, and what was changed is said', () => {
    const manuscript = read('\uFEFFOne\r\nTwo e\u0301')
    expect(wordsOf(manuscript.blocks)).toBe('One Two é')
    expect(changesOf(manuscript)).toEqual([
      'The mark of its encoding at its start was dropped.',
      'Line ends were made alike.',
      'Letters with accents were put together (NFC).',
    ])
  })

  test('UTF-16 is read by its mark, and without one by its zeros', () => {
    expect(wordsOf(manuscriptOf(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x0d, 0x01])).blocks)).toBe('Ač')
    const bare = new Uint8Array(Buffer.from('The quay at noon, č', 'utf16le'))
    expect(wordsOf(manuscriptOf(bare).blocks)).toBe('The quay at noon, č')
  })

  const words = 'The “new” quay – said the pilot’s café – cost €5m.'
  const windows = Array.from(
    words,
    (sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92, é: 0xe9, '€': 0x80 })[sign] ?? sign.charCodeAt(0),
  )
  const mac = Array.from(
    words,
    (sign) => ({ '“': 0xd2, '”': 0xd3, '–': 0xd0, '’': 0xd5, é: 0x8e, '€': 0xdb })[sign] ?? sign.charCodeAt(0),
  )
  test.each([
    ['Windows-1252', windows],
    ['Mac Roman', mac],
  ])('%s is read and reported, with the words to check', (name, bytes) => {
    const manuscript = manuscriptOf(new Uint8Array(bytes))
    expect(wordsOf(manuscript.blocks)).toBe(words)
    expect(changesOf(manuscript)).toEqual([`The file is not UTF-8; it was read as ${name}.`])
    expect(manuscript.toDo[0]?.what).toContain('“café”')
  })

  test('Windows-1251 is read as Cyrillic', () => {
    const russian =
      'Портовые власти проголосовали в понедельник за закрытие восточного бассейна, и никто не спросил почему. '.repeat(
        3,
      )
    const bytes = Array.from(russian, (sign) => (sign >= 'А' ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0)))
    expect(wordsOf(manuscriptOf(new Uint8Array(bytes)).blocks)).toBe(russian.trim())
  })
})

test.each([
  ['an empty file', new Uint8Array(), /nothing in the file/],
  ['only blanks', utf8(' \n\t\n'), /nothing in the file/],
  ['20 MB', new Uint8Array(20_000_000).fill(65), /20\.0 MB/],
  ['binary', new Uint8Array([65, 0, 66, 1]), /not plain text/],
])('%s is refused in a sentence', (_, bytes, sentence) => {
  const reading = readText(bytes)
  expect(reading.ok ? '' : reading.refusal).toMatch(sentence)
})

test('characters that nobody can see are dropped and reported with their place, and no word is lost', () => {
  const manuscript = read('\u202Bالمرفأ\u202C\n\nThe har\u001Fbour, the a\u00ADgent, a\u200Bb and \uFEFFc\u0007d.')
  expect(wordsOf(manuscript.blocks)).toBe('المرفأ The harbour, the agent, ab and cd.')
  expect(changesOf(manuscript)).toContain(
    'Characters that nobody can see were dropped: 2 × optional hyphen, first in line 3, at “harbour”.',
  )
})

test('joiners within a word of Persian and within an emoji stay', () => {
  expect(wordsOf(read('می‌روم 👩‍🚀').blocks)).toBe('می‌روم 👩‍🚀')
})
