import { expect, test } from 'vitest'

import { frontMatter } from './frontMatter'

const head = (...lines: string[]) => frontMatter(`---\n${lines.join('\n')}\n---\n\nThe text.\n`)

test('the facts above a text are read as YAML: folded, quoted, listed and nested', () => {
  expect(
    head(
      'title: "On quays: a reply"',
      'subtitle: >',
      '  Nobody asked',
      '  why.',
      'authors:',
      '  - name: Edda Falk',
      "  - 'Tom O''Brook'",
      'author: ["Quay, Anna", Ben Oduya]',
      'date: 2026-03-01T10:00:00Z',
      'lang: en-GB',
    ),
  ).toEqual({
    metadata: {
      head: expect.objectContaining({ published: '2026-03-01T10:00:00.000Z', kind: null }) as object,
      title: 'On quays: a reply',
      standfirst: 'Nobody asked why.',
      authors: ['Quay, Anna', 'Ben Oduya', 'Edda Falk', "Tom O'Brook"],
      date: '2026-03-01',
      language: 'en-GB',
    },
    text: '\nThe text.\n',
    changed: [],
  })
})

test('a plain value that YAML reads as a number or a day stays as it is written', () => {
  expect(head('title: 1984', 'date: 2026-03-01').metadata).toMatchObject({ title: '1984', date: '2026-03-01' })
  expect(head('title: No').metadata.title).toBe('No')
  expect(head('title: On quays: a reply', 'author: Edda Falk').metadata).toMatchObject({
    title: 'On quays: a reply',
    authors: ['Edda Falk'],
  })
})

test('facts that are not read are reported with their words', () => {
  const { metadata, changed } = head(
    'title: Old locks',
    'layout: [sea, quay]',
    'author:',
    '  orcid: 0000-1',
    'math: true',
    'empty:',
    '# to do',
    'date: in spring',
  )
  expect(metadata.title).toBe('Old locks')
  expect(changed.map(({ text }) => text)).toEqual([
    'layout: sea, quay',
    'author: orcid: 0000-1',
    'math: true',
    'date: in spring',
    '#: to do',
  ])
})

test.each([
  ['a rule above and below the first part', '---\nThe first part has no end.\n\nIt goes on.\n\n---\n\nThe second.\n'],
  ['a first line with a colon among others', '---\nA word: it is said.\nNobody heard it.\n\n---\n\nThe second.\n'],
  ['a list', '---\n- one\n- two\n---\n\nThe second.\n'],
  ['a rule without another', '---\n\nThe text.\n'],
  ['a sentence with a colon whose first part is no name', '---\n12 noon: the tide turns.\n---\n\nThe second.\n'],
  ['a part of more than 20 000 characters', `---\ntitle: ${'x'.repeat(20_000)}\n---\n\nThe second.\n`],
  ['no front matter', 'title: Old locks\n\nThe text.\n'],
])('%s is text', (_, text) => {
  expect(frontMatter(text)).toMatchObject({ text, changed: [], metadata: { title: null } })
})

test('aliases of YAML multiply nothing', () => {
  const lines = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((name, at) => {
      const before = 'abcdefg'[at] ?? 'a'
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`
    }),
  ]
  const { text, changed } = head(...lines)
  expect(JSON.stringify(changed).length + text.length).toBeLessThan(5000)
})

test('a day that is in no calendar is not taken, and is named', () => {
  const { metadata, changed } = head('title: On quays', 'date: 2021-02-30')
  expect(metadata.date).toBe(null)
  expect(changed.map(({ text }) => text)).toEqual(['date: 2021-02-30'])
})

test('facts may end with three points, as a document of YAML does', () => {
  expect(frontMatter('---\ntitle: Old locks\n...\nThe text.\n')).toMatchObject({
    text: 'The text.\n',
    metadata: { title: 'Old locks' },
  })
})

test('names count in any case and several times; what a list or an alias says beyond names is reported', () => {
  const { metadata, changed } = head(
    'Title: Old locks',
    'author: Edda Falk',
    'Author: Ben Oduya',
    'author: Anna Quay',
    'authors:',
    '  - name: Tom Brook',
    '    orcid: 0000-1',
    'a: &a sea',
    'b: *a',
  )
  expect(metadata).toMatchObject({ title: 'Old locks', authors: ['Edda Falk', 'Ben Oduya', 'Anna Quay', 'Tom Brook'] })
  expect(changed.map(({ text }) => text)).toEqual(['authors: - name: Tom Brook orcid: 0000-1', 'a: sea', 'b: *a'])
})

test.each(['English', 'not a tag', `en-${'x'.repeat(40)}`])(
  '“%s” is no language that is taken, and is named',
  (value) => {
    const { metadata, changed } = head('title: On quays', `lang: ${value}`)
    expect(metadata.language).toBe(null)
    expect(changed.map(({ text }) => text)).toEqual([`lang: ${value}`])
  },
)
