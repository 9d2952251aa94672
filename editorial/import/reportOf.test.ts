import { expect, test } from 'vitest'

import { recognise } from './anatomy/recognise'
import { type Manuscript, type ManuscriptBlock, noMetadata } from './Manuscript'
import type { Matches } from './Report'
import { reportOf } from './reportOf'

const words = 'The lock was opened on Monday, and nobody asked who would close it again before the winter.'
const paragraph = (text: string): ManuscriptBlock => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const heading: ManuscriptBlock = { type: 'heading', level: 2, children: [{ type: 'text', text: 'A second lock' }] }
const none: Matches = { authors: [], disclaimers: [], publisher: 'TestSite', day: null, language: null }

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
