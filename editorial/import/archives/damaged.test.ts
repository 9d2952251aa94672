import { describe, expect, test } from 'vitest'

import type { ArchiveEntry } from './Archive'
import { wxr, wxrPost } from './archives.fixtures'
import { wordpress } from './wordpress'

async function read(xml: string, size = xml.length): Promise<ArchiveEntry[]> {
  const chunks = () => xml.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
  const entries = []
  for await (const entry of wordpress(chunks)) entries.push(entry)
  return entries
}

describe('a post without its time in UTC', () => {
  const withoutUtc = (local: string) =>
    wxrPost().replace(
      /<wp:post_date_gmt>.*?<\/wp:post_date_gmt>/,
      `<wp:post_date>${local}</wp:post_date><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>`,
    )

  test('was live on the day of the old site, which is to be checked', async () => {
    expect(await read(wxr(withoutUtc('2021-05-04 23:30:00')))).toMatchObject([
      {
        post: {
          date: '2021-05-04T12:00:00.000Z',
          toDo: [{ what: expect.stringContaining('Check its day') as string, text: '2021-05-04 23:30:00' }],
        },
      },
    ])
  })

  test('and without any other has no day, and is to be given one', async () => {
    expect(await read(wxr(withoutUtc('0000-00-00 00:00:00')))).toMatchObject([
      { post: { date: null, toDo: [{ what: expect.stringContaining('not say when') as string }] } },
    ])
  })
})

describe('an item whose XML is damaged', () => {
  const kinds = async (xml: string, size?: number) => (await read(xml, size)).map((entry) => entry.type)
  const sound = (id: number) => wxrPost({ id, title: `Sound ${id}` })
  const unclosed = wxrPost({ id: 1, title: 'Open' }).replace('</title>', '')

  test.each([1, 7, 100_000])('ends where the next begins, in chunks of %i characters', async (size) => {
    const entries = await read(wxr(unclosed, sound(2), sound(3)), size)
    expect(entries).toMatchObject([
      { type: 'unreadable', reason: expect.stringContaining('XML is damaged') as string },
      { type: 'post', post: { title: 'Sound 2', authors: [{ name: 'Ana Marić' }] } },
      { type: 'post', post: { title: 'Sound 3' } },
    ])
  })

  test('may be the last, or be cut off before its end', async () => {
    expect(await kinds(wxr(sound(1), unclosed))).toEqual(['post', 'unreadable'])
    expect(await kinds(wxr(unclosed.replace('</item>', ''), sound(2)))).toEqual(['unreadable', 'post'])
  })

  test.each([
    ['among its fields', '</dc:creator>', '</b></dc:creator>'],
    ['between them', '<dc:creator>', '</b><dc:creator>'],
  ])('by an end without a beginning %s stops no other', async (_, whole, broken) => {
    const xml = wxr(wxrPost({ id: 1 }).replace(whole, broken), sound(2), sound(3))
    for (const size of [1, 7, 100_000]) expect(await kinds(xml, size)).toEqual(['unreadable', 'post', 'post'])
  })

  test('that swallows the next, as text without an end does, says that posts may be missing', async () => {
    const inText = wxrPost({ id: 1 }).replace(']]></content:encoded>', '</content:encoded>')
    expect(await kinds(wxr(inText, sound(2)))).toEqual(['unreadable', 'post'])
    const open = wxrPost({ id: 1 }).replace(']]></wp:post_type>', '</wp:post_type>')
    expect(await read(wxr(open, sound(2), sound(3)))).toMatchObject([
      { type: 'unreadable', reason: expect.stringContaining('may be missing') as string },
      { type: 'post', post: { title: 'Sound 3' } },
    ])
  })
})

test('an item within the text of a post is text', async () => {
  const content = 'In <code>RSS</code>: <item><title>x</title></item>, and after.'
  expect(await read(wxr(wxrPost({ content })))).toMatchObject([
    { post: { html: expect.stringContaining('after') as string } },
  ])
})
