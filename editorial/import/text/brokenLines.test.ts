import { describe, expect, test } from 'vitest'

import { read, wordsOf } from '@/editorial/import/formats/manuscripts.fixtures'

describe('lines that their author broke', () => {
  const breaks = (text: string) => JSON.stringify(read(text).blocks).match(/lineBreak/g)?.length ?? 0
  const poem =
    'I asked the river where it went at night,\nand it said nothing,\nnot because it had not heard me ask\nbut because it was a river\nand had been asked before.'

  test('a poem keeps its lines, also among wrapped paragraphs', () => {
    expect(breaks(poem)).toBe(4)
    const wrapped =
      'The pilots of the estuary went on strike on a Tuesday, as on\nTuesdays they do, and the Minister of Ports was told by\nWednesday.'
    expect(breaks(`${wrapped}\n\n${poem}\n\n${wrapped}`)).toBe(4)
    expect(breaks('Nobody had asked the river anything,\nand it was glad of it, as rivers are in June.')).toBe(1)
  })

  test('a wrapped mail is joined, one with a short line among others too', () => {
    const mail =
      'The pilots of the estuary went on strike on a Tuesday, as on\nother days, and the minister\nof ports was told by Wednesday that nobody upstream had noticed\nit at all, which the inquiry says was the whole of the trouble\nwith it.'
    expect(breaks(mail)).toBe(0)
  })
})

describe('what people say', () => {
  test('dashes before speech are no list; before items they are', () => {
    const speech = '– Where is the key?\n– At the quay, he said.\n– Nobody looks there.'
    expect(read(speech).blocks.map((block) => wordsOf(block))).toEqual(speech.split('\n'))
    expect(read('– Nie wiem – powiedział pilot.\n– To źle.').blocks).toHaveLength(2)
    expect(read('– The boats were old.\n– The paint was new.').blocks).toMatchObject([{ type: 'list' }])
    expect(read('– old boats\n– new paint?').blocks).toMatchObject([{ type: 'list' }])
  })
})

describe('a mail', () => {
  const lines = [
    'The Old Lock',
    '',
    'By Edda Falk',
    '',
    'The lock was opened on Monday.',
    '',
    'Nobody closed it.',
    'It is open.',
  ]
  const quoted = lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')

  test('that quotes the whole text is read as the text, and that is reported', () => {
    const { blocks, changed } = read(`See below.\n\n${quoted}`)
    expect(blocks.map((block) => wordsOf(block)).slice(0, 3)).toEqual([
      'The Old Lock',
      'By Edda Falk',
      'The lock was opened on Monday.',
    ])
    expect(changed).toContainEqual({ what: expect.stringContaining('quoted by a mail') as string, text: '>' })
    expect(changed).toContainEqual({ what: expect.stringContaining('around the text') as string, text: 'See below.' })
  })

  test('that quotes some lines has a quotation', () => {
    const { blocks } = read(`One.\n\nTwo.\n\nThree.\n\n> He wrote.\n> She wrote.`)
    expect(blocks.at(-1)).toMatchObject({ type: 'quote' })
  })
})
