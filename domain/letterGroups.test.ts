import { describe, expect, it } from 'vitest'

import { letterGroups } from './letterGroups'

const names = ['Zeman, Ivo', 'van der Berg, Anna', 'Čapek, Karel', 'Cole, Ann', 'Đorđević, Jelena', '“Elbe” Institute']
const groups = (language: string, list: readonly string[] = names) =>
  letterGroups(
    list.map((name) => ({ name })),
    language,
  ).map(({ heading, entries }) => [heading, ...entries.map(({ name }) => name)])

describe('names under letters', () => {
  it('stand in the order of the language, accents and case aside, each letter once', () => {
    expect(groups('en-GB')).toEqual([
      ['C', 'Čapek, Karel', 'Cole, Ann'],
      ['Đ', 'Đorđević, Jelena'],
      ['E', '“Elbe” Institute'],
      ['V', 'van der Berg, Anna'],
      ['Z', 'Zeman, Ivo'],
    ])
  })

  it('stand under the letters that the language tells apart', () => {
    expect(groups('hr').slice(0, 2)).toEqual([
      ['C', 'Cole, Ann'],
      ['Č', 'Čapek, Karel'],
    ])
    expect(groups('sv', ['Öberg, Eva', 'Zander, Bo', 'Olsson, Ola']).map(([letter]) => letter)).toEqual(['O', 'Z', 'Ö'])
  })

  it('have a heading in every script, and where there is no letter at all', () => {
    expect(groups('en', ['مريم حداد', 'Öz, A', '50 Voices', '—', 'Oak, B'])).toEqual([
      ['#', '—'],
      ['5', '50 Voices'],
      ['O', 'Oak, B', 'Öz, A'],
      ['م', 'مريم حداد'],
    ])
    expect(groups('en', [])).toEqual([])
  })
})
