import { describe, expect, test } from 'vitest'

import { mergeRecords } from './mergeRecords'

const nobody = { photo: null, orcid: null, affiliations: [], bios: [], links: [] }
const ana = {
  photo: 'p1',
  orcid: '0000-0002-1825-0097',
  affiliations: [
    { position: 'Lecturer', organisation: 'Novi Sad' },
    { position: 'Professor', from: '2024-01-01T00:00:00.000Z' },
  ],
  bios: [{ text: 'Ana Marić lectures.' }, { text: 'Ana Marić is a professor.', from: '2024-01-01T00:00:00.000Z' }],
  links: [{ label: 'Page', url: 'https://example.org/ana' }],
}

describe('two records of one person', () => {
  test('give the one that stays what it lacks, in order', () => {
    expect(mergeRecords(nobody, ana)).toEqual({ person: ana, notKept: [] })
    expect(mergeRecords(ana, nobody)).toEqual({ person: ana, notKept: [] })
  })

  test('that say the same lose nothing, however it is spelled', () => {
    const spelled = { ...ana, bios: [{ text: 'Ana  Maric lectures.', from: null }] }
    expect(mergeRecords(ana, spelled)).toEqual({ person: ana, notKept: [] })
  })

  test('keep a bio only where neither its text nor its day is there; the rest is named', () => {
    const fresh = { text: 'Ana Marić was a student.', from: '2010-01-01' }
    const bios = [
      fresh,
      { text: 'Ana Marić teaches.', from: '2024-01-01' },
      { text: 'Ana Marić lectures.', from: '2012-01-01' },
      { text: 'Something else.' },
    ]
    const { person, notKept } = mergeRecords(ana, { ...nobody, bios })
    expect(person.bios).toEqual([...ana.bios, fresh])
    expect(notKept).toEqual([
      'the bio “Ana Marić teaches.” (2024-01-01)',
      'the bio “Ana Marić lectures.” (2012-01-01)',
      'the bio “Something else.” (without a day)',
    ])
  })

  test('of two portraits and ORCIDs keep the first and name the second', () => {
    const { person, notKept } = mergeRecords(ana, {
      ...ana,
      photo: 'p2',
      orcid: '0000-0001-5109-3700',
    })
    expect(person).toEqual(ana)
    expect(notKept).toEqual(['the ORCID 0000-0001-5109-3700', 'the portrait'])
  })

  test('keep a post only where neither its words nor its day is there; the rest is named', () => {
    const fresh = { position: 'Student', organisation: 'Zagreb', from: '2010-01-01' }
    const affiliations = [fresh, { organisation: 'Elsewhere' }, { position: 'Lecturer', organisation: 'Novi  Sad' }]
    const alone = [{ position: 'Lecturer' }, { position: 'Reader', organisation: 'Novi Sad' }]
    expect(mergeRecords(ana, { ...nobody, affiliations: alone }).notKept).toEqual([
      'the affiliation “Lecturer” (without a day)',
      'the affiliation “Reader, Novi Sad” (without a day)',
    ])
    const { person, notKept } = mergeRecords(ana, { ...nobody, affiliations })
    expect(person.affiliations).toEqual([...ana.affiliations, fresh])
    expect(notKept).toEqual(['the affiliation “Elsewhere” (without a day)'])
  })

  test('keep at most ten links and sixty bios', () => {
    const links = Array.from({ length: 11 }, (_, at) => ({ label: 'L', url: `https://example.org/${at}` }))
    const bios = Array.from({ length: 60 }, (_, at) => ({ text: `Bio ${at}`, from: `${1900 + at}-01-01` }))
    const { person, notKept } = mergeRecords(ana, { ...nobody, links, bios })
    expect([person.links.length, person.bios.length]).toEqual([10, 60])
    expect(notKept.map((said) => said.slice(0, 12))).toEqual([
      'the bio “Bio',
      'the bio “Bio',
      'the link htt',
      'the link htt',
    ])
  })
})
