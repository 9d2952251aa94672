import { afterAll, beforeAll, expect, test } from 'vitest'

import { plainText } from '@/domain/body/plainText'
import { bodyOf } from '@/editorial/rules/bodyOf'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

// The trees that Lexical makes of what is pasted, as the admin sent them.
const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})
const element = (type: string, children: unknown[], more: object = {}) => ({
  ...{ type, version: 1, direction: null, format: '', indent: 0, children },
  ...more,
})
const paragraph = (...children: unknown[]) => element('paragraph', children, { textFormat: 0, textStyle: '' })
const cell = (words: string, more: object) =>
  element('tablecell', [paragraph(text(words))], { headerState: 0, colSpan: 1, rowSpan: 1, ...more })
const bookmark = (...children: unknown[]) =>
  element('link', children, { version: 3, id: 'b', fields: { linkType: 'custom', url: '', newTab: false } })

const pasted: [string, unknown[], string, string[]][] = [
  [
    'bookmarks of Word, which are links without an address',
    [
      paragraph(bookmark(bookmark(text('The first paragraph as it comes out of a Word file.')))),
      paragraph(text('The second paragraph.')),
    ],
    'The first paragraph as it comes out of a Word file.\n\nThe second paragraph.',
    ['In the paragraph that begins “The first paragraph as it…”: a link has no address. Its words stay as plain text.'],
  ],
  [
    'merged cells',
    [
      element('table', [
        element('tablerow', [cell('Both', { colSpan: 2 })]),
        element('tablerow', [cell('1', {}), cell('2', {})]),
      ]),
    ],
    'Both\n1\t2',
    [],
  ],
  [
    'an image of somebody’s disk between words',
    [paragraph(text('before '), { type: 'upload', version: 1, src: 'file:///C:/clip_image001.png' }, text(' after'))],
    'before  after',
    [
      'In the paragraph that begins “before after”: something stands here that a commentary cannot have in this place (“upload”). It was left out.',
    ],
  ],
  [
    'a link to a page that was deleted',
    [
      paragraph(
        element('link', [text('we argued')], {
          ...{ version: 3, id: 'l' },
          fields: { linkType: 'internal', doc: { relationTo: 'articles', value: '000000000000000000000000' } },
        }),
      ),
    ],
    'we argued',
    [
      'In the paragraph that begins “we argued”: a link leads to a page that is not there any more. Its words stay as plain text.',
    ],
  ],
]

test.each(pasted)('a writer can save a draft with %s', async (_, children, words, findings) => {
  const save = { collection: 'articles', draft: true, ...(await site.as('writer')) } as const
  const made = await site.payload.create({ ...save, data: { title: 'Pasted' } as never })
  const body = { root: element('root', children) } as never
  const saved = await site.payload.update({ ...save, id: made.id, data: { body } })
  expect(plainText(bodyOf(saved.body).body)).toBe(words)
  expect('textFindings' in saved ? saved.textFindings : []).toEqual(findings)
  const again = await site.payload.update({ ...save, id: made.id, data: { body: saved.body } })
  expect(again.body).toEqual(saved.body)
  expect('textFindings' in again).toBe(false)
})

test('a text that is none is refused, and nothing of the save is stored', async () => {
  const save = { collection: 'articles', draft: true, ...(await site.as('writer')) } as const
  const made = await site.payload.create({ ...save, data: { title: 'Before' } as never })
  const data = { title: 'After', body: { root: 5 } as never }
  await expect(site.payload.update({ ...save, id: made.id, data })).rejects.toMatchObject({ status: 400 })
  expect((await site.payload.findByID({ ...save, id: made.id })).title).toBe('Before')
})

test('a draft with a new address, or that picks what to read next, tells what changed in its text too', async () => {
  const save = { collection: 'articles', draft: true, ...(await site.as('writer')) } as const
  const body = { root: element('root', [paragraph(bookmark(text('A bookmark of Word.')))]) } as never
  const made = await site.payload.create({ ...save, data: { title: 'Pasted at once', body } as never })
  expect('textFindings' in made ? made.textFindings : []).toHaveLength(1)
  const { id: other } = await site.publish('To be read next')
  const picked = await site.payload.update({ ...save, depth: 1, id: made.id, data: { body, related: [other] } })
  expect('textFindings' in picked ? picked.textFindings : []).toHaveLength(1)
})

test('a record that is gone is dropped from the text of a draft, and refused in any other field', async () => {
  const save = { collection: 'articles', draft: true, ...(await site.as('writer')) } as const
  const made = await site.payload.create({ ...save, data: { title: 'Twice gone' } as never })
  const gone = '000000000000000000000000'
  const fields = { linkType: 'internal', doc: { relationTo: 'articles', value: gone } }
  const body = { root: element('root', [paragraph(element('link', [text('x')], { version: 3, id: 'l', fields }))]) }
  const data = { body: body as never, related: [gone] }
  await expect(site.payload.update({ ...save, id: made.id, data })).rejects.toMatchObject({
    data: { errors: [{ path: 'related' }] },
  })
})

test('an unfinished text stops no other field', async () => {
  const save = { collection: 'articles', draft: true, ...(await site.as('writer')) } as const
  const made = await site.payload.create({ ...save, data: { title: 'Other fields' } as never })
  const figure = { type: 'block', version: 2, fields: { blockType: 'figure', media: null } }
  const unfinished = { root: element('root', [figure, paragraph(text('x'))]) } as never
  await site.payload.update({ ...save, id: made.id, data: { body: unfinished } })
  const saved = await site.payload.update({ ...save, id: made.id, data: { standfirst: 'Saved all the same.' } })
  expect(saved.standfirst).toBe('Saved all the same.')
})

test('publication names the place of what is not finished', async () => {
  const commentary = await site.publish('Nearly done')
  const figure = { type: 'block', version: 2, fields: { blockType: 'figure', media: null } }
  const body = {
    root: element('root', [paragraph(text('The basin will close this winter for good.')), figure]),
  } as never
  const live = {
    collection: 'articles',
    id: commentary.id,
    overrideAccess: true,
    data: { body, _status: 'published' },
  } as const
  const error: unknown = await site.payload.update(live).catch((reason: unknown) => reason)
  expect(JSON.stringify(error)).toContain(
    'After the paragraph that begins “The basin will close this…”: a figure has no image. Choose one, or take the figure out.',
  )
})
