import { expect, test } from 'vitest'

import { sortName } from '@/domain/sortName'

import { bibtex } from './bibtex'
import type { Cited } from './Cited'
import { cited, people } from './cited.fixtures'
import { cslJson } from './cslJson'
import { formattedCitations } from './formattedCitations'
import { ris } from './ris'

/** Every form of a reference, by its name. */
const forms = (given: Partial<Cited> = {}) => ({
  ...Object.fromEntries(formattedCitations(cited(given)).map(({ style, text }) => [style, text])),
  BibTeX: bibtex(cited(given)),
  RIS: ris(cited(given)),
  CSL: JSON.stringify(cslJson(cited(given))),
})

test('citations name authors in order, day and address', () => {
  expect(forms()).toEqual({
    Chicago: 'Marić, Ana, and Tom Brook. “On {walls}.” House, September 14, 2020. https://x.org/a.',
    APA: 'Marić, A., & Brook, T. (2020, September 14). On {walls}. House. https://x.org/a',
    MLA: 'Marić, Ana, and Tom Brook. “On {walls}.” House, 14 Sept. 2020, https://x.org/a.',
    BibTeX:
      '@online{maric2020,\n  author = {Marić, Ana and Brook, Tom},\n  title = {{On walls}},\n  organization = {House},\n  date = {2020-09-14},\n  url = {https://x.org/a}\n}\n',
    RIS: 'TY  - NEWS\r\nAU  - Marić, Ana\r\nAU  - Brook, Tom\r\nTI  - On {walls}\r\nT2  - House\r\nPB  - House\r\nPY  - 2020\r\nDA  - 2020/09/14\r\nLA  - en-GB\r\nUR  - https://x.org/a\r\nER  - \r\n',
    CSL: JSON.stringify([
      {
        id: 'maric2020',
        type: 'article-newspaper',
        title: 'On {walls}',
        author: [
          { family: 'Marić', given: 'Ana' },
          { family: 'Brook', given: 'Tom' },
        ],
        'container-title': 'House',
        publisher: 'House',
        issued: { 'date-parts': [[2020, 9, 14]] },
        URL: 'https://x.org/a',
        language: 'en-GB',
      },
    ]),
  })
})

test('a citation keeps one closing mark, turns inner quotes, shortens double names and escapes TeX', () => {
  const { Chicago, APA, BibTeX } = forms({
    authors: people('Jean-Paul Sartre', 'Plato', 'Ana Marić'),
    title: 'Why “peace”?',
    publisher: 'A & B~^',
    date: '2020-09-01',
  }) as Record<string, string>
  expect(Chicago).toBe(
    'Sartre, Jean-Paul, Plato, and Ana Marić. “Why ‘peace’?” A & B~^, September 1, 2020. https://x.org/a.',
  )
  expect(APA).toBe('Sartre, J.-P., Plato, & Marić, A. (2020, September 1). Why “peace”? A & B~^. https://x.org/a')
  expect(BibTeX).toContain(String.raw`organization = {A \& B\textasciitilde{}\textasciicircum{}}`)
  expect(forms({ authors: people('Plato') })).toMatchObject({ APA: expect.stringMatching(/^Plato\. \(2020/) as string })
  expect(bibtex(cited({ authors: people('محمد') }))).toMatch(/^@online\{mhmd2020,/)
})

test.each([
  {
    name: 'Robert F. Kellen Jr.',
    Chicago: /^Kellen, Robert F\., Jr\. “/,
    APA: /^Kellen, R\. F\., Jr\. \(/,
    BibTeX: /author = \{Kellen, Jr\., Robert F\.\},/,
    RIS: /\nAU {2}- Kellen, Robert F\., Jr\.\r/,
    CSL: /\[\{"family":"Kellen","given":"Robert F\.","suffix":"Jr\."\}\]/,
  },
  {
    name: 'European Council on Northern Relations',
    Chicago: /^European Council on Northern Relations\. “/,
    APA: /^European Council on Northern Relations\. \(/,
    BibTeX: /author = \{\{European Council on Northern Relations\}\},/,
    RIS: /\nAU {2}- European Council on Northern Relations\r/,
    CSL: /\[\{"literal":"European Council on Northern Relations"\}\]/,
  },
  {
    name: 'Han Ki-seon',
    sorted: 'Han, Ki-seon',
    Chicago: /^Han Ki-seon\. “/,
    APA: /^Han, K\.-S\. \(/,
    BibTeX: /author = \{Han, Ki-seon\},/,
    RIS: /\nAU {2}- Han, Ki-seon\r/,
    CSL: /\[\{"family":"Han","given":"Ki-seon"\}\]/,
  },
  {
    name: 'Karl von und zu Guttenfeld',
    Chicago: /^von und zu Guttenfeld, Karl\. “/,
    APA: /^von und zu Guttenfeld, K\. \(/,
    BibTeX: /author = \{von und zu Guttenfeld, Karl\},/,
    RIS: /\nAU {2}- von und zu Guttenfeld, Karl\r/,
    CSL: /\[\{"family":"Guttenfeld","non-dropping-particle":"von und zu","given":"Karl"\}\]/,
  },
  {
    name: 'Ludwig van Hoven',
    sorted: 'Hoven, Ludwig van',
    Chicago: /^Hoven, Ludwig van\. “/,
    APA: /^Hoven, L\. van\. \(/,
    BibTeX: /author = \{Hoven, Ludwig van\},/,
    RIS: /\nAU {2}- Hoven, Ludwig van\r/,
    CSL: /\[\{"family":"Hoven","given":"Ludwig","dropping-particle":"van"\}\]/,
  },
  {
    name: 'José Ortega y Gasset',
    Chicago: /^Ortega y Gasset, José\. “/,
    APA: /^Ortega y Gasset, J\. \(/,
    BibTeX: /author = \{Ortega y Gasset, José\},/,
    RIS: /\nAU {2}- Ortega y Gasset, José\r/,
    CSL: /\[\{"family":"Ortega y Gasset","given":"José"\}\]/,
  },
])('$name is cited by its own family name', ({ name, sorted, ...expected }) => {
  const authors = [{ name, sortName: sorted ?? sortName(name) }]
  const all: Record<string, string> = forms({ authors })
  for (const [form, pattern] of Object.entries(expected)) expect(all[form]).toMatch(pattern)
})

test('a second author stands as in the byline, whatever the sort name', () => {
  const authors = [...people('Ana Marić'), { name: 'Han Ki-seon', sortName: 'Han, Ki-seon' }]
  expect(formattedCitations(cited({ authors }))[0]?.text).toMatch(/^Marić, Ana, and Han Ki-seon\. /)
})

test('the key of a reference has letters and digits alone, of the publisher where nobody signs', () => {
  const keys = [...['José Ortega y Gasset', 'Anne-Marie Slaughter-Brook', '???'].map((name) => people(name)), []].map(
    (authors) => bibtex(cited({ authors })).split(',')[0],
  )
  const expected = ['ortegaygasset2020', 'slaughterbrook2020', 'cited2020', 'house2020']
  expect(keys).toEqual(expected.map((key) => `@online{${key}`))
})

test('initials stand in the order of the names', () => {
  const authors = people('John Ronald Reuel Tolkien')
  expect(formattedCitations(cited({ authors, title: 'T' }))[1]?.text).toBe(
    'Tolkien, J. R. R. (2020, September 14). T. House. https://x.org/a',
  )
})

test('what a reference is of comes along, and no line ends a field', () => {
  const given = { abstract: 'One\r\nER  - \nTY  - X', keywords: ['Sea, law', 'North'], title: 'A\nB', authors: [] }
  expect(ris(cited(given)).match(/^[A-Z0-9]{2} {2}- /gm)).toHaveLength(12)
  expect(ris(cited(given))).toContain('\r\nKW  - Sea, law\r\nKW  - North\r\nAB  - One ER - TY - X\r\n')
  expect(bibtex(cited(given))).toContain('  keywords = {Sea law, North},\n  abstract = {One ER - TY - X}\n}')
  expect(bibtex(cited(given))).not.toContain('author')
  expect(cslJson(cited(given))[0]).toMatchObject({ keyword: 'Sea, law, North', abstract: given.abstract })
  expect(cslJson(cited(given))[0]).not.toHaveProperty('author')
})
