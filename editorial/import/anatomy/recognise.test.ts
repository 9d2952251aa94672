import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readText } from '@/editorial/import/formats/text'
import type { Manuscript } from '@/editorial/import/Manuscript'

import type { Anatomy } from './Anatomy'
import { recognise } from './recognise'
import { blockText } from './Unit'

function manuscriptOf(text: string): Manuscript {
  const reading = readText(new TextEncoder().encode(text))
  if (!reading.ok) throw new Error(reading.refusal)
  return reading.manuscript
}
const textsOf = ({ blocks }: Anatomy, type: string) =>
  blocks.filter((block) => block.type === type).map((block) => blockText(block))
const furnitureOf = ({ runs }: Anatomy) => runs.filter(({ part }) => part === 'furniture').map(({ text }) => text)

const read = (...parts: string[]): string => readFileSync(path.resolve(...parts), 'utf8')
const own = read('testing', 'fixtures', 'commentary.txt')
const two = read('testing', 'fixtures', 'two-authors.txt')
const seedAt = path.resolve('..', 'shared', 'seed', 'commentary.txt')
const seed = existsSync(seedAt) ? readFileSync(seedAt, 'utf8') : null

describe('our own commentary', () => {
  const anatomy = recognise(manuscriptOf(own))

  test('gives up its title, standfirst, heading and every paragraph exactly', () => {
    expect(anatomy.title).toBe('Ferries and Islands: A Subsidy Past its Purpose')
    expect(anatomy.standfirst).toMatch(/^After the ministry announced .* end of an old bargain\?$/)
    expect(textsOf(anatomy, 'heading')).toEqual(['A Promise in Small Print'])
    const paragraphs = textsOf(anatomy, 'paragraph')
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
    expect(furnitureOf(anatomy)).toEqual(['Explore our related content'])
    expect(anatomy.relativeTimes).toContain('earlier this month')
  })
})

describe('a commentary by two', () => {
  const anatomy = recognise(manuscriptOf(two))

  test('has both authors in the order of the byline, each with the own bio', () => {
    expect(anatomy.authors).toEqual([
      {
        name: 'Marta de la Cruz',
        post: null,
        bio: expect.stringContaining('lecturer in fisheries statistics') as unknown,
      },
      { name: 'Jonas Okafor', post: null, bio: expect.stringContaining('stock assessment group') as unknown },
    ])
    expect(anatomy.dates).toEqual([{ raw: '12 March 2024', day: '2024-03-12' }])
    expect(furnitureOf(anatomy)).toEqual(['Read more'])
  })

  test('has its list as a list and its disclaimer in general words', () => {
    expect(textsOf(anatomy, 'list')).toEqual([
      'publish both counts on one day;\nsay in one sentence why they differ;\nlet neither agency announce a quota.',
    ])
    expect(anatomy.disclaimers[0]?.wording).toContain('the {author’s} own')
    expect(anatomy.disclaimers[0]?.publisher).toBe('Lagos Marine Institute')
  })
})

test.skipIf(seed === null)('the seed gives up every part of its anatomy', () => {
  const anatomy = recognise(manuscriptOf(seed ?? ''))
  const lines = (seed ?? '').split('\n').filter((line) => line.trim() !== '')
  expect(anatomy.title).toBe(lines[0])
  expect(anatomy.lead?.raw).toBe(lines[1])
  expect(anatomy.standfirst).toBe(lines[2])
  expect(anatomy.blocks.map((block) => blockText(block))).toEqual(lines.slice(3, -3))
  expect(textsOf(anatomy, 'heading').map(({ length }) => length)).toEqual([17])
  expect(anatomy.authors.map(({ bio }) => bio)).toEqual([lines.at(-3)])
  expect(anatomy.disclaimers.map(({ raw }) => raw)).toEqual([lines.at(-2)])
  expect(furnitureOf(anatomy)).toEqual([lines.at(-1)])
})

/** Lines of every part, and lines that are nearly of one. */
const line = fc.oneof(
  fc.constantFrom(...own.split('\n'), ...two.split('\n')),
  fc.constantFrom(
    'OPINION',
    'By Ana Marić and Tom Brook',
    'Ana Marić',
    'Ana Marić, Fellow',
    'Dr A. Marić is a fellow at the Quay.',
    'She swims.',
    '3 May 2025',
    'Ana Marić | 3 May 2025',
  ),
  fc.constantFrom(
    'About the authors',
    'Key points',
    '- a',
    '- b',
    '1. c',
    '> said',
    '* * *',
    'Notes',
    '[1] There.',
    'It sank.[1]',
    'Note: These are the authors’ views. Image credit: Ana Quay',
    '© X/CC BY 4.0',
    'Read more',
  ),
  fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '水', '💡', ','), maxLength: 200 }),
)

test('whatever the text, each of its words is in one part and in one alone, in order', () => {
  const plain = (text: string): string => text.replaceAll(/\s/g, '')
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { maxLength: 30 }), (lines) => {
      const reading = readText(new TextEncoder().encode(lines.flat().join('')))
      if (!reading.ok) return
      const { runs, blocks } = recognise(reading.manuscript)
      expect(plain(runs.map(({ text }) => text).join(''))).toBe(
        plain(reading.manuscript.blocks.map((block) => blockText(block)).join('')),
      )
      const inText = runs.filter(({ part }) => part === 'body' || part === 'heading')
      expect(plain(blocks.map((block) => blockText(block)).join(''))).toBe(
        plain(inText.map(({ text }) => text).join('')),
      )
    }),
    { numRuns: 400 },
  )
})
