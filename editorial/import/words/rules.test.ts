import { describe, expect, test } from 'vitest'

import { bioOfKnown } from '@/editorial/import/anatomy/bios'
import { bylineOf } from '@/editorial/import/anatomy/bylines'
import { creditOf } from '@/editorial/import/anatomy/creditOf'
import { dateOf } from '@/editorial/import/anatomy/dates'

import { bioRules } from './bioRules'
import { bylineRules } from './bylineRules'
import { imageLabelRules } from './creditSigns'
import { disclaimerRules, disclosureRules, isDisclaimer, isDisclosure } from './disclaimerRules'
import { furnitureRules, isFurniture } from './furnitureRules'
import { institutionIn, institutionRules } from './institutionRules'
import { kickerOf, kickerRules } from './kickerRules'
import { months } from './months'
import type { Rule } from './Rule'
import { isAboutHeading, isKeyPointsHeading, isNotesHeading, sectionRules } from './sectionRules'
import { isNotice, isStatement, noticeRules, statementRules } from './statementRules'

const isWritten = (text: string) => bylineOf(text)?.signers.every(({ name }) => text.includes(name)) === true

/** Every table of rules, and the function that asks it. */
const tables: Record<string, { rules: readonly Rule[]; finds: (text: string) => boolean }> = {
  byline: { rules: bylineRules, finds: isWritten },
  kicker: { rules: kickerRules, finds: (text) => kickerOf(text) !== null },
  furniture: { rules: furnitureRules, finds: isFurniture },
  notice: { rules: noticeRules, finds: isNotice },
  statement: { rules: statementRules, finds: isStatement },
  disclaimer: { rules: disclaimerRules, finds: isDisclaimer },
  'institution of a disclaimer': { rules: institutionRules, finds: (text) => institutionIn(text) !== null },
  disclosure: { rules: disclosureRules, finds: isDisclosure },
  'label of an image': { rules: imageLabelRules, finds: (text) => creditOf(text) !== null },
  'heading of notes': { rules: sectionRules.notes, finds: isNotesHeading },
  'heading of bios': { rules: sectionRules.about, finds: isAboutHeading },
  'heading of key points': { rules: sectionRules.keyPoints, finds: isKeyPointsHeading },
}

describe.each(Object.entries(tables))('%s', (_, { rules, finds }) => {
  test.each(rules.map((rule) => [rule.language, rule.example, rule] as const))(
    'in %s: “%s” is found, by its own row',
    (__, example, { words }) => {
      expect(finds(example)).toBe(true)
      expect(words.test(example)).toBe(true)
    },
  )

  test('nothing of an argument is found', () => {
    const sentences = [
      'The harbour authority voted on Monday, and nobody asked why.',
      'Par for the course',
      'More light is needed',
      'Cooling Relations',
      'Von einem Hafen, der niemandem gehört',
      'She shared the article with her students.',
      'Copyright law protects the dead',
      'By the time the vote was taken',
    ]
    expect(sentences.filter((sentence) => finds(sentence))).toEqual([])
  })
})

test.each(bioRules.map(({ language, example }) => [language, example]))('in %s: “%s” is a bio', (_, example) => {
  const people = [
    'Ada Lindqvist',
    'Élise Montagnard',
    'Greta Ohlsen',
    'Inés Robledo',
    'Beatriz Fontoura',
    'Chiara Bellandi',
  ]
  const others = [
    'Joris Bakker',
    'Maja Ekwall',
    'Zofia Wierzba',
    'Iva Brnčić',
    'Милица Станојев',
    'Ольга Ветрова',
    '林安达',
    'ليلى حداد',
  ]
  expect(bioOfKnown(example, [...people, ...others])).toHaveLength(1)
})

test.each(months.flatMap(({ language, names }) => names.map((name, at) => [language, name, at + 1] as const)))(
  'in %s: %s is the month %i',
  (_, spellings, month) => {
    for (const name of spellings.split('/')) {
      expect(dateOf(`7 ${name} 2024`)).toEqual({
        day: name === 'listopada' ? null : `2024-${String(month).padStart(2, '0')}-07`,
      })
    }
  },
)

test.each([
  ['3 May 2025', '2025-05-03'],
  ['Nov 20, 2025', '2025-11-20'],
  ['Published on Tuesday, 3rd of June 2025, 10:30 am', '2025-06-03'],
  ['2025-02-28', '2025-02-28'],
  ['3. März 2025', '2025-03-03'],
  ['le 1er avril 2025', '2025-04-01'],
  ['3 de mayo de 2025', '2025-05-03'],
  ['2025年5月3日', '2025-05-03'],
  ['31.12.2024', '2024-12-31'],
  ['12/31/2024', '2024-12-31'],
  ['3 May', null],
  ['03/04/2025', null],
])('“%s” is the day %s', (line, day) => {
  expect(dateOf(line)).toEqual({ day })
})

test.each(['31 February 2025', 'May 2025', 'In May 2025 the basin closed', '1984', 'March 8 was cold'])(
  '“%s” is no date',
  (line) => {
    expect(dateOf(line)).toBeNull()
  },
)

test.each([
  ['The views are hers and not those of the Quay Foundation or any other body.', 'Quay Foundation'],
  ['Ses propos n’engagent en rien la Fondation du Quai.', 'Fondation du Quai'],
  ['Les opinions exprimées ne reflètent pas celles de la rédaction.', null],
  ['Der Beitrag gibt ihre Meinung wieder und nicht die der Kaistiftung.', 'Kaistiftung'],
  ['Die Meinung muss nicht die der Redaktion sein.', null],
  ['Sus opiniones no reflejan las de la Fundación del Muelle ni las de sus socios.', 'Fundación del Muelle'],
  ['As suas opiniões não refletem as da Fundação do Cais.', 'Fundação do Cais'],
  ['Le sue opinioni non riflettono quelle della Fondazione del Molo.', 'Fondazione del Molo'],
  ['Haar mening is niet die van de Kadestichting.', 'Kadestichting'],
  ['Stavovi su autoričini i ne odražavaju stavove Zaklade Mul.', 'Zaklade Mul'],
  ['Мнение автора не отражает позицию Фонда «Причал».', 'Фонда «Причал»'],
  ['Мнение автора может не совпадать с позицией редакции.', null],
  ['不代表码头基金会的立场', '码头基金会'],
  ['本文不代表本刊立场', null],
  ['ولا تعبر عن موقف مؤسسة الرصيف', 'مؤسسة الرصيف'],
  ['ولا تعبر بالضرورة عن رأي الموقع', null],
])('“%s” names %s', (sentence, name) => {
  expect(institutionIn(sentence)?.name ?? null).toBe(name)
})
