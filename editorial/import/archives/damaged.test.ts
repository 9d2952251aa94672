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
