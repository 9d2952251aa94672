import { expect, test } from 'vitest'

import { recognise } from '@/editorial/import/anatomy/recognise'
import { reportOf } from '@/editorial/import/reportOf'

import { readFormat } from './formats'
import { utf8, wordsOf } from './manuscripts.fixtures'

const long = 'The lock was opened on Monday, and nobody asked who would close it again before the winter came. '.repeat(
  3,
)
const body = `${long}\n\n${long}\n\n${long}`
const paragraphs = `<p>${long}</p>`.repeat(3)
const note = (id: number, words: string) => `<p id="n${id}">${words} <a href="#m${id}">↩</a></p>`
const mark = (id: number) => `<sup><a id="m${id}" href="#n${id}">${id}</a></sup>`
const [said, bio] = ['It was first said at the lock in 2024.', 'Edda Falk is a fellow at the Estuary Institute.']

const read = async (fileName: string, text: string) => {
  const reading = await readFormat({ bytes: utf8(text), contentType: '', fileName })
  if (!reading.ok) throw new Error(reading.refusal)
  const anatomy = recognise(reading.manuscript)
  const matches = {
    language: null,
    day: null,
    isDayOfArchive: false,
    publisher: '',
    authors: [],
    disclaimers: [],
    people: [],
  }
  return { anatomy, lost: reportOf(anatomy, reading.manuscript, matches).lost.map(({ text: words }) => words) }
}

test.each([
  ['a.txt', `Old locks[1]\n\nBy Edda Falk[2]\n\n${body}\n\nNotes\n\n[1] ${said}\n[2] ${bio}`],
  ['a.txt', `Old locks¹\n\nBy Edda Falk²\n\n${body}\n\nNotes\n\n¹ ${said}\n² ${bio}`],
  ['a.md', `# Old locks[^1]\n\nBy Edda Falk[^2]\n\n${body}\n\n[^1]: ${said}\n[^2]: ${bio}\n`],
  [
    'a.html',
    `<html><body><h1>Old locks${mark(1)}</h1><p>By Edda Falk${mark(2)}</p>${paragraphs}<hr>${note(1, said)}${note(2, bio)}</body></html>`,
  ],
])(
  'notes at the title and the byline of %s leave both whole: a bio is taken, any other note reported',
  async (...file) => {
    const { anatomy, lost } = await read(...file)
    expect(anatomy.title).toBe('Old locks')
    expect(anatomy.authors).toEqual([{ name: 'Edda Falk', post: null, bio }])
    expect(wordsOf(anatomy.blocks)).toBe(wordsOf([{ text: body.replaceAll(/\s+/g, ' ') }]))
    expect(lost).toEqual([said])
  },
)

test.each(['*', '†', '¹', '[1]'])(
  'a byline with the mark %s without a note is one, and a bio may begin with it',
  async (sign) => {
    const { anatomy } = await read('a.txt', `Old locks\n\nBy Edda Falk${sign}\n\n${body}\n\n${sign} ${bio}`)
    expect(anatomy.authors).toEqual([{ name: 'Edda Falk', post: null, bio }])
    expect(wordsOf(anatomy.blocks)).not.toContain('Edda')
  },
)

test('a note that the title shares with the text moves to its mark in the text', async () => {
  const { anatomy, lost } = await read(
    'a.txt',
    `Old locks[1]\n\nBy Edda Falk\n\n${long.trim()}[1]\n\n${body}\n\nNotes\n\n[1] ${said}`,
  )
  expect(lost).toEqual([])
  expect(anatomy.blocks[0]).toMatchObject({
    children: [{ type: 'text' }, { type: 'footnote', name: '1', children: [{ text: said }] }],
  })
})

test('notes and links in the key points are reported', async () => {
  const list = `<ul><li>A lock was opened${mark(1)} <a href="https://lock.example/">there</a></li><li>None was closed</li></ul>`
  const { anatomy, lost } = await read(
    'a.html',
    `<html><body><h1>Old locks</h1><p>Key points</p>${list}<p>By Edda Falk</p>${paragraphs}<hr>${note(1, 'See <a href="https://quay.example/">the quay</a>.')}</body></html>`,
  )
  expect(anatomy.keyPoints).toEqual(['A lock was opened there', 'None was closed'])
  expect(lost.slice(1)).toEqual(['See the quay. (https://quay.example/)', 'https://lock.example/'])
})

test('a heading that differs from the title named above the text is reported', async () => {
  const reading = await readFormat({
    bytes: utf8(`---\ntitle: New locks\n---\n\n# Old locks\n\n${body}`),
    contentType: '',
    fileName: 'a.md',
  })
  if (!reading.ok) throw new Error(reading.refusal)
  expect(reading.manuscript.metadata.title).toBe('New locks')
  expect(reading.manuscript.changed).toContainEqual(expect.objectContaining({ text: 'Old locks' }))
})
