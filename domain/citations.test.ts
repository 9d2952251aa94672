import { expect, test } from 'vitest'

import { citations } from './citations'
import { sortName } from './sortName'

const people = (...names: string[]) => names.map((name) => ({ name, sortName: sortName(name) }))

test('citations name authors in order, day and address', () => {
  const cited = {
    authors: people('Ana Marić', 'Tom Brook'),
    title: 'On {walls}',
    publisher: 'House',
    date: '2020-09-14T10:00:00Z',
    url: 'https://x.org/a',
  }
  expect(Object.fromEntries(citations(cited).map(({ style, text }) => [style, text]))).toEqual({
    Chicago: 'Marić, Ana, and Tom Brook. “On {walls}.” House, September 14, 2020. https://x.org/a.',
    APA: 'Marić, A., & Brook, T. (2020, September 14). On {walls}. House. https://x.org/a',
    BibTeX:
      '@online{maric2020,\n  author = {Marić, Ana and Brook, Tom},\n  title = {{On walls}},\n  publisher = {House},\n  date = {2020-09-14},\n  url = {https://x.org/a}\n}',
    RIS: 'TY  - ELEC\nAU  - Marić, Ana\nAU  - Brook, Tom\nTI  - On {walls}\nPB  - House\nDA  - 2020/09/14\nUR  - https://x.org/a\nER  - ',
  })
})

test('a citation keeps one closing mark, turns inner quotes, shortens double names and escapes TeX', () => {
  const cited = {
    authors: people('Jean-Paul Sartre', 'Plato', 'Ana Marić'),
    title: 'Why “peace”?',
    publisher: 'A & B~^',
    date: '2020-09-01',
    url: 'https://x.org/a',
  }
  const [chicago, apa, bibtex] = citations(cited).map(({ text }) => text)
  expect(chicago).toBe(
    'Sartre, Jean-Paul, Plato, and Ana Marić. “Why ‘peace’?” A & B~^, September 1, 2020. https://x.org/a.',
  )
  expect(apa).toBe('Sartre, J.-P., Plato, & Marić, A. (2020, September 1). Why “peace”? A & B~^. https://x.org/a')
  expect(bibtex).toContain(String.raw`publisher = {A \& B\textasciitilde{}\textasciicircum{}}`)
  expect(citations({ ...cited, authors: people('Plato') })[1]?.text).toMatch(/^Plato\. \(2020/)
  expect(citations({ ...cited, authors: people('محمد') })[2]?.text).toMatch(/^@online\{mhmd2020,/)
})

test.each([
  {
    name: 'Robert F. Kellen Jr.',
    Chicago: /^Kellen, Robert F\., Jr\. “/,
    APA: /^Kellen, R\. F\., Jr\. \(/,
    BibTeX: /author = \{Kellen, Jr\., Robert F\.\},/,
    RIS: /\nAU {2}- Kellen, Robert F\., Jr\.\n/,
  },
  {
    name: 'European Council on Northern Relations',
    Chicago: /^European Council on Northern Relations\. “/,
    APA: /^European Council on Northern Relations\. \(/,
    BibTeX: /author = \{\{European Council on Northern Relations\}\},/,
    RIS: /\nAU {2}- European Council on Northern Relations\n/,
  },
  {
    name: 'Han Ki-seon',
    sorted: 'Han, Ki-seon',
    Chicago: /^Han, Ki-seon\. “/,
    APA: /^Han, K\.-S\. \(/,
    BibTeX: /author = \{Han, Ki-seon\},/,
    RIS: /\nAU {2}- Han, Ki-seon\n/,
  },
  {
    name: 'Karl von und zu Guttenfeld',
    Chicago: /^von und zu Guttenfeld, Karl\. “/,
    APA: /^von und zu Guttenfeld, K\. \(/,
    BibTeX: /author = \{von und zu Guttenfeld, Karl\},/,
    RIS: /\nAU {2}- von und zu Guttenfeld, Karl\n/,
  },
])('$name is cited by its own family name', ({ name, sorted, ...expected }) => {
  const authors = [{ name, sortName: sorted ?? sortName(name) }]
  const cited = citations({ authors, title: 'T', publisher: 'P', date: '2020-09-14', url: 'https://x.org/a' })
  for (const { style, text } of cited) expect(text).toMatch(Reflect.get(expected, style) as RegExp)
})

test('a second author stands as in the byline, whatever the sort name', () => {
  const authors = [...people('Ana Marić'), { name: 'Han Ki-seon', sortName: 'Han, Ki-seon' }]
  const [chicago] = citations({ authors, title: 'T', publisher: 'P', date: '2020-09-14', url: 'https://x.org/a' })
  expect(chicago?.text).toMatch(/^Marić, Ana, and Han Ki-seon\. /)
})

test('the key of a reference has letters and digits alone', () => {
  const cited = { title: 'T', publisher: 'P', date: '2020-09-01', url: 'https://x.org/a' }
  const keys = ['José Ortega y Gasset', 'Anne-Marie Slaughter-Brook', '???'].map(
    (name) => citations({ ...cited, authors: people(name) })[2]?.text.split(',')[0],
  )
  expect(keys).toEqual(['@online{ortegaygasset2020', '@online{slaughterbrook2020', '@online{cited2020'])
})

test('initials stand in the order of the names', () => {
  const cited = { title: 'T', publisher: 'House', date: '2020-09-01', url: 'https://x.org/a' }
  const [, apa] = citations({ ...cited, authors: people('John Ronald Reuel Tolkien') })
  expect(apa?.text).toBe('Tolkien, J. R. R. (2020, September 1). T. House. https://x.org/a')
})
