import { expect, test } from 'vitest'

import type { TypedInline } from '@/domain/body/TypedBody'
import { type Manuscript, type ManuscriptBlock, noMetadata } from '@/editorial/import/Manuscript'
import { institutionRules } from '@/editorial/import/words/institutionRules'
import { statementRules } from '@/editorial/import/words/statementRules'

import { recognise } from './recognise'

const run = (text: string): TypedInline => ({ type: 'text', text })
const paragraph = (...children: TypedInline[]): ManuscriptBlock => ({ type: 'paragraph', children })
const long = 'The lock was opened on Monday, and nobody asked who would close it again before the winter. '
  .repeat(3)
  .trim()
const anatomyOf = (blocks: readonly ManuscriptBlock[], metadata: Partial<Manuscript['metadata']> = {}) =>
  recognise({ blocks, metadata: { ...noMetadata, ...metadata }, changed: [], toDo: [], identities: [''] })

test.each(statementRules.map(({ language, example }) => [language, example]))(
  'in %s: “%s” at the end is a statement with the address of its link, and no text',
  (_, example) => {
    const link: TypedInline = { type: 'link', url: 'https://quay.example/1', children: [run(example)] }
    const { runs, blocks, lostLinks } = anatomyOf(
      [paragraph(run(long)), paragraph(run(long)), paragraph(run(long)), paragraph(link)],
      { title: 'On locks', authors: ['Edda Falk'] },
    )
    expect(runs.at(-1)).toEqual({ part: 'statement', text: `${example} (https://quay.example/1)` })
    expect(JSON.stringify(blocks)).not.toContain('quay.example')
    expect(lostLinks).toEqual([])
  },
)

test.each(
  institutionRules.filter(({ language }) => language !== 'en').map(({ language, example }) => [language, example]),
)('in %s: “%s” is a disclaimer in its own words that names an institution', (_, example) => {
  const { disclaimers } = anatomyOf([paragraph(run(long)), paragraph(run(long)), paragraph(run(example))], {
    title: 'On locks',
    authors: ['Edda Falk'],
  })
  expect(disclaimers).toEqual([{ raw: example, wording: example, publisher: expect.any(String) as string }])
})

test('what the file states otherwise than the text is named: an author, a summary and a day', () => {
  const blocks = ['By Edda Falk', '3 May 2025', long, long, long].map((text) => paragraph(run(text)))
  const stated = { title: 'On locks', authors: ['Edda Falk', 'Ben Oduya'], date: '2025-05-04' }
  expect(anatomyOf(blocks, stated).contradictions.map(({ text }) => text)).toEqual(['Ben Oduya', '2025-05-04'])
  expect(anatomyOf(blocks, { ...stated, authors: ['E. Falk'], date: '2025-05-03' }).contradictions).toEqual([])
})

test('where the file states the standfirst, the first paragraph is one only where it repeats it', () => {
  const first = 'A short first paragraph that says what the others do not, and no more.'
  const blocks = [first, long, long, long].map((text) => paragraph(run(text)))
  const stated = { title: 'On locks', authors: ['Edda Falk'] }
  const other = anatomyOf(blocks, { ...stated, standfirst: 'Another one.' })
  expect([other.standfirst, other.blocks.length, other.contradictions]).toEqual(['Another one.', 4, []])
  expect(anatomyOf(blocks, { ...stated, standfirst: first }).blocks).toHaveLength(3)
})
