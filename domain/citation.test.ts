import { expect, test } from 'vitest'

import { citations } from './citation'

test('citations name authors in order, day and address', () => {
  const cited = {
    authors: ['Ana Marić', 'Tom Brook'],
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
    authors: ['Jean-Paul Sartre', 'Plato', 'Ana Marić'],
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
  expect(citations({ ...cited, authors: ['Plato'] })[1]?.text).toMatch(/^Plato\. \(2020/)
  expect(citations({ ...cited, authors: ['محمد'] })[2]?.text).toMatch(/^@online\{cited2020,/)
})

test('initials stand in the order of the names', () => {
  const cited = { title: 'T', publisher: 'House', date: '2020-09-01', url: 'https://x.org/a' }
  const [, apa] = citations({ ...cited, authors: ['John Ronald Reuel Tolkien'] })
  expect(apa?.text).toBe('Tolkien, J. R. R. (2020, September 1). T. House. https://x.org/a')
})
