import { expect, test } from 'vitest'

import { recognise } from './anatomy/recognise'
import { type Manuscript, type ManuscriptBlock, noMetadata } from './Manuscript'
import type { Matches } from './Report'
import { reportOf } from './reportOf'

const words = 'The lock was opened on Monday, and nobody asked who would close it again before the winter.'
const paragraph = (text: string): ManuscriptBlock => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const heading: ManuscriptBlock = { type: 'heading', level: 2, children: [{ type: 'text', text: 'A second lock' }] }
const none: Matches = {
  authors: [],
  disclaimers: [],
  publisher: 'TestSite',
  day: null,
  isDayOfArchive: false,
  language: null,
}

function read(blocks: readonly ManuscriptBlock[], metadata: Partial<Manuscript['metadata']>, matches = none) {
  const manuscript = {
    ...{ blocks, changed: [], toDo: [], identities: [''] },
    metadata: { ...noMetadata, title: 'Old locks', authors: ['Edda Falk'], ...metadata },
  }
  const report = reportOf(recognise(manuscript), manuscript, matches)
  const said = (lines: typeof report.taken) => lines.map(({ what }) => what).join('\n')
  return { report, taken: said(report.taken), toDo: said(report.toDo) }
}

test('what the text consists of is counted in the singular and the plural', () => {
  expect(read([paragraph(words), heading, paragraph(words)], {}).taken).toContain(
    'The text: 2 paragraphs, 1 heading, 0 lists.',
  )
})

test('the day is said to be the text’s or, where an archive knows it, the old site’s', () => {
  const dated = [paragraph('By Edda Falk'), paragraph('3 May 2021'), paragraph(words), paragraph(words)]
  const own = read(dated, {}, { ...none, day: '2021-05-03' })
  expect(own.taken).toContain('The date; “First published” is set to it.')
  expect(own.toDo).toContain('“First published” is set to 2021-05-03, the day that the text names.')
  const archived = read(dated, {}, { ...none, day: '2021-05-04', isDayOfArchive: true })
  expect(archived.taken).toContain('A date; “First published” is set to the day of the old site.')
  expect(archived.toDo).toContain('“First published” is set to 2021-05-04, the day of the old site. Check it.')
})

test('the authors of a file beyond the sixtieth are named as a point to do', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const authors = Array.from({ length: 62 }, (_, at) => `Anna ${letters[at % 26]}${letters[Math.trunc(at / 26)]}quay`)
  const { report } = read([paragraph(words), paragraph(words)], { authors })
  expect(report.toDo).toContainEqual({
    what: 'An import takes 60 authors. Add the others to the byline.',
    text: authors.slice(60).join(', '),
  })
  expect(read([paragraph(words)], { authors: authors.slice(0, 60) }).toDo).not.toContain('An import takes')
})
