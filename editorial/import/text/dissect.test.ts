import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { dissect } from './dissect'

const read = (...parts: string[]): string => readFileSync(path.resolve(...parts), 'utf8')
const own = read('testing', 'fixtures', 'commentary.txt')
const two = read('testing', 'fixtures', 'two-authors.txt')
const seedAt = path.resolve('..', 'shared', 'seed', 'commentary.txt')
const seed = existsSync(seedAt) ? readFileSync(seedAt, 'utf8') : null

describe('our own commentary', () => {
  const anatomy = dissect(own)

  test('gives up its title, standfirst, heading and every paragraph exactly', () => {
    expect(anatomy.title).toBe('Ferries and Islands: A Subsidy Past its Purpose')
    expect(anatomy.standfirst).toMatch(/^After the ministry announced .* end of an old bargain\?$/)
    expect(anatomy.blocks.filter(({ type }) => type === 'heading')).toEqual([
      { type: 'heading', text: 'A Promise in Small Print' },
    ])
    const paragraphs = anatomy.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
    expect(paragraphs).toHaveLength(8)
    expect(paragraphs[0]).toMatch(/^Earlier this month, the ferry Sveti Đurađ/)
    expect(paragraphs.every((text) => own.includes(text))).toBe(true)
  })

  test('gives up the image’s caption, source and licence, and has no creator to give', () => {
    expect(anatomy.lead).toEqual({
      caption: 'Captain Šime Župan and the harbour master of Čiovo.',
      creator: null,
      source: 'Wikimedia Commons',
      licence: 'CC-BY-SA-4.0',
      raw: 'Captain Šime Župan and the harbour master of Čiovo. Courtesy of Wikimedia Commons/CC-BY-SA-4.0',
    })
  })

  test('gives up its author, the disclaimer in general words, and the furniture', () => {
    expect(anatomy.authors.map(({ name }) => name)).toEqual(['Iva Brnčić-Åkesson'])
    expect(anatomy.disclaimers.map(({ wording }) => wording)).toEqual([
      'The views expressed in this {kind} are the {author’s}, and do not represent those of the {publisher} or any other institution.',
    ])
    expect(anatomy.furniture).toEqual(['Explore our related content'])
    expect(anatomy.relativeTimes).toContain('earlier this month')
  })
})

describe('a commentary by two', () => {
  const anatomy = dissect(two)

  test('has both authors in the order of the byline, each with the own bio', () => {
    expect(anatomy.authors).toEqual([
      { name: 'Marta de la Cruz', bio: expect.stringContaining('lecturer in fisheries statistics') as unknown },
      { name: 'Jonas Okafor', bio: expect.stringContaining('stock assessment group') as unknown },
    ])
    expect(anatomy.dates).toEqual(['12 March 2024'])
    expect(anatomy.furniture).toEqual(['Read more'])
  })

  test('has its list as a list and its disclaimer in general words', () => {
    expect(anatomy.blocks.find(({ type }) => type === 'list')).toEqual({
      type: 'list',
      ordered: false,
      items: [
        'publish both counts on one day;',
        'say in one sentence why they differ;',
        'let neither agency announce a quota.',
      ],
    })
    expect(anatomy.disclaimers[0]?.wording).toContain('the {author’s} own')
    expect(anatomy.disclaimers[0]?.publisher).toBe('Lagos Marine Institute')
  })
})

test.skipIf(seed === null)('the seed gives up every part of its anatomy', () => {
  const anatomy = dissect(seed ?? '')
  const lines = (seed ?? '').split('\n').filter((line) => line.trim() !== '')
  expect(anatomy.title).toBe(lines[0])
  expect(anatomy.lead?.raw).toBe(lines[1])
  expect(anatomy.standfirst).toBe(lines[2])
  expect(anatomy.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(lines.slice(3, -3))
  expect(
    anatomy.blocks.filter(({ type }) => type === 'heading').map((block) => ('text' in block ? block.text.length : 0)),
  ).toEqual([17])
  expect(anatomy.authors.map(({ bio }) => bio)).toEqual([lines.at(-3)])
  expect(anatomy.disclaimers.map(({ raw }) => raw)).toEqual([lines.at(-2)])
  expect(anatomy.furniture).toEqual([lines.at(-1)])
})

test('whatever the text, its spans lie end to end and nothing is lost between them', () => {
  let seedNumber = 7
  const random = (below: number): number => {
    seedNumber = (seedNumber * 1_103_515_245 + 12_345) % 2_147_483_648
    return seedNumber % below
  }
  const lines = [
    ...own.split('\n'),
    ...two.split('\n'),
    '- a',
    '1. b',
    '   ',
    '\t',
    'By Ana',
    '© X/CC BY 4.0',
    '💡 …',
    'x'.repeat(5000),
  ]
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: random(30) }, () => lines[random(lines.length)] ?? '').join(
      random(3) === 0 ? '\n\n' : '\n',
    )
    const { spans } = dissect(text)
    expect(spans.map((span) => span.text).join('')).toBe(text)
    expect(spans.every(({ start, end, text: own_ }) => text.slice(start, end) === own_)).toBe(true)
    expect(spans.filter(({ part }) => part === 'blank').every(({ text: blank }) => blank.trim() === '')).toBe(true)
  }
})
