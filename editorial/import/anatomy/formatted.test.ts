import { expect, test } from 'vitest'

import type { TypedInline } from '@/domain/body/TypedBody'
import { type Manuscript, type ManuscriptBlock, noMetadata } from '@/editorial/import/Manuscript'

import { recognise } from './recognise'
import { blockText } from './Unit'

const run = (text: string, more: object = {}): TypedInline => ({ type: 'text', text, ...more })
const paragraph = (...children: TypedInline[]): ManuscriptBlock => ({ type: 'paragraph', children })
const heading = (text: string): ManuscriptBlock => ({ type: 'heading', level: 2, children: [run(text)] })
const long = 'The lock was opened on Monday, and nobody asked who would close it again before the winter.'
const body = [paragraph(run(long)), paragraph(run(long)), paragraph(run(long))]

const anatomyOf = (blocks: readonly ManuscriptBlock[], metadata: Partial<Manuscript['metadata']> = {}) =>
  recognise({ blocks, metadata: { ...noMetadata, ...metadata }, changed: [], toDo: [], identities: [''] })

test('a heading is the title, and what the format calls the title is no heading of the text', () => {
  expect(anatomyOf([heading('Old locks'), ...body]).title).toBe('Old locks')
  const titled = anatomyOf([heading('A lock at low tide'), ...body], {
    title: 'A lock at low tide | Estuary Institute',
  })
  expect(titled.title).toBe('A lock at low tide')
  expect(titled.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  expect(anatomyOf(body, { title: 'Named elsewhere' }).title).toBe('Named elsewhere')
})

test('the format’s authors, day and standfirst are taken where the text names none', () => {
  const known = { authors: ['Edda Falk'], date: '2025-05-03', standfirst: 'It is said above.' }
  expect(
    anatomyOf(
      [heading('Old locks'), ...body.map(() => paragraph(run(`${long} ${long} ${long} ${long} ${long}`)))],
      known,
    ),
  ).toMatchObject({
    authors: [{ name: 'Edda Falk' }],
    dates: [{ day: '2025-05-03' }],
    standfirst: 'It is said above.',
  })
  expect(
    anatomyOf([heading('Old locks'), paragraph(run('By Tom Brook')), ...body], known).authors.map(({ name }) => name),
  ).toEqual(['Tom Brook'])
})

test('a paragraph all in bold is a heading, one in italics below the title the standfirst, and bold within one is neither', () => {
  const anatomy = anatomyOf([
    heading('Old locks'),
    paragraph(run('A lock is opened. It is not closed. Somebody ought to have asked.', { italic: true })),
    paragraph(run(long)),
    paragraph(run('What the keeper of the lock had been told before the Monday in question', { bold: true })),
    paragraph(run('Nobody', { bold: true }), run(` knew. ${long}`)),
  ])
  expect(anatomy.standfirst).toMatch(/^A lock is opened/)
  expect(anatomy.blocks.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph'])
  expect(anatomy.blocks[1]).toMatchObject({ children: [{ bold: false }] })
})

test('lines of one paragraph are parts of their own, and lines of the text stay beneath each other', () => {
  const br: TypedInline = { type: 'lineBreak' }
  const verse = paragraph(run('The tide went out'), br, run('and stayed out'))
  const anatomy = anatomyOf([
    heading('Old locks'),
    paragraph(run('By Edda Falk'), br, run('Senior Fellow, Estuary Institute'), br, run('3 May 2025')),
    ...body,
    verse,
    paragraph(run(long)),
  ])
  expect(anatomy.authors).toEqual([{ name: 'Edda Falk', post: 'Senior Fellow, Estuary Institute', bio: null }])
  expect(anatomy.dates.map(({ day }) => day)).toEqual(['2025-05-03'])
  expect(anatomy.blocks).toContainEqual(verse)
})

test('formatting, links and notes of the text are kept; a link in plain words is reported', () => {
  const linked = paragraph(
    run('See '),
    { type: 'link', url: 'https://quay.example/', children: [run('the quay', { italic: true })] },
    run('.'),
    {
      type: 'footnote',
      children: [run('There.')],
    },
  )
  const biography = paragraph(
    run('Edda Falk is a fellow at the '),
    { type: 'link', url: 'https://estuary.example/', children: [run('Estuary Institute')] },
    run('.'),
  )
  const anatomy = anatomyOf([
    heading('Old locks'),
    paragraph(run('By Edda Falk')),
    ...body,
    linked,
    paragraph(run(long)),
    biography,
  ])
  expect(anatomy.blocks).toContainEqual(linked)
  expect(anatomy.authors[0]?.bio).toBe('Edda Falk is a fellow at the Estuary Institute.')
  expect(anatomy.lostLinks).toEqual(['https://estuary.example/'])
})

test('a disclaimer at the end of a paragraph is parted from it, and links and italics stay with their words', () => {
  const link: TypedInline = { type: 'link', url: 'https://quay.example/', children: [run('the quay')] }
  const last = paragraph(
    run(`${long} See `),
    link,
    run(' for more', { italic: true }),
    run('. The views expressed here are the author’s own.'),
  )
  const anatomy = anatomyOf([heading('Old locks'), paragraph(run('By Edda Falk')), ...body, last])
  expect(anatomy.disclaimers.map(({ raw }) => raw)).toEqual(['The views expressed here are the author’s own.'])
  expect(anatomy.blocks.at(-1)).toEqual(
    paragraph(run(`${long} See `), link, run(' for more', { italic: true }), run('.')),
  )
})

test('blocks of other types stay where they are, above the text too', () => {
  const media = { name: 'lock.jpg', alt: 'A lock', bytes: null }
  const figure: ManuscriptBlock = { type: 'figure', media, caption: [run('The lock at noon')] }
  const quote: ManuscriptBlock = { type: 'quote', blocks: [{ type: 'paragraph', children: [run('Read more')] }] }
  const anatomy = anatomyOf([
    heading('Old locks'),
    figure,
    paragraph(run('By Edda Falk')),
    paragraph(run(long)),
    quote,
    { type: 'rule' },
    paragraph(run(long)),
  ])
  expect(anatomy.blocks.map(({ type }) => type)).toEqual(['figure', 'paragraph', 'quote', 'rule', 'paragraph'])
  expect(anatomy.blocks.map((block) => blockText(block))).toContain('Read more')
  expect(anatomy.authors.map(({ name }) => name)).toEqual(['Edda Falk'])
})

test('authors that the format names in one value are a person each', () => {
  const named = (...authors: string[]) =>
    anatomyOf([heading('Old locks'), ...body], { authors }).authors.map(({ name }) => name)
  expect(named('Anna Quay and Ben Oduya', 'Edda Falk')).toEqual(['Anna Quay', 'Ben Oduya', 'Edda Falk'])
  expect(named('Anna Quay, Ben Oduya & Dr Edda Falk')).toEqual(['Anna Quay', 'Ben Oduya', 'Edda Falk'])
  expect(named('Staff')).toEqual(['Staff'])
})

test('what is said in an interview is text, and a post behind a colon or a dash a bio', () => {
  const interview = [
    'Ben Oduya: And now?',
    'Anna Quay: The minister is wrong about the lock.',
    'Ben Oduya: Nobody asked me. Ever.',
  ]
  const anatomy = anatomyOf([
    heading('Old locks'),
    paragraph(run('By Ben Oduya and Anna Quay')),
    ...body,
    ...interview.map((text) => paragraph(run(text))),
  ])
  expect(anatomy.blocks.map((block) => blockText(block)).slice(-3)).toEqual(interview)
  expect(anatomy.authors.map(({ bio }) => bio)).toEqual([null, null])
  const bios = ['Ben Oduya: Senior Fellow at the Estuary Institute.', 'Anna Quay – writes about locks.']
  const signed = anatomyOf([
    heading('Old locks'),
    paragraph(run('By Ben Oduya and Anna Quay')),
    ...body,
    ...bios.map((text) => paragraph(run(text))),
  ])
  expect(signed.authors.map(({ bio }) => bio)).toEqual(bios)
})
