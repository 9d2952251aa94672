import { describe, expect, test } from 'vitest'

import { wordpress } from './wordpress'
import { wxr, wxrPost } from './archives.fixtures'

async function read(xml: string, size = 7) {
  const chunks = () => xml.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
  const entries = []
  for await (const entry of wordpress(chunks)) entries.push(entry)
  return entries
}

const category = (domain: string, nicename: string, name: string) =>
  `<category domain="${domain}" nicename="${nicename}"><![CDATA[${name}]]></category>`
const one = async (xml: string) => {
  const [entry] = await read(xml)
  if (entry?.type !== 'post') throw new Error(JSON.stringify(entry))
  return entry.post
}

describe('of a post', () => {
  test('a lead image may be named by its address alone', async () => {
    const meta = '<wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>31</wp:meta_value>'
    const image =
      '<item><guid>https://old.example/quay.jpg</guid><wp:post_id>31</wp:post_id><wp:post_type>attachment</wp:post_type></item>'
    const post = await one(wxr(wxrPost({ extra: `<wp:postmeta>${meta}</wp:postmeta>` }), image))
    expect(post.leadImage).toEqual({ name: 'https://old.example/quay.jpg', alt: '', caption: '' })
  })

  test('a gallery that names no images has those that were uploaded to its post', async () => {
    const image = (id: number, parent: number, order: number) =>
      `<item><wp:attachment_url>https://old.example/${id}.jpg</wp:attachment_url><wp:post_id>${id}</wp:post_id>
<wp:post_parent>${parent}</wp:post_parent><wp:menu_order>${order}</wp:menu_order><wp:post_type>attachment</wp:post_type></item>`
    const images = [image(31, 11, 2), image(32, 12, 0), image(33, 11, 1)]
    const { html, toDo } = await one(wxr(wxrPost({ content: 'Before.\n\n[gallery]' }), ...images))
    expect(html.match(/\d+\.jpg/g)).toEqual(['33.jpg', '31.jpg'])
    expect(toDo).toEqual([])
  })

  test('what is in the trash or was never written is left out', async () => {
    const entries = await read(wxr(wxrPost({ status: 'trash' }), wxrPost({ status: 'auto-draft' })))
    expect(entries).toMatchObject([
      { type: 'left out', kind: 'trash' },
      { type: 'left out', kind: 'auto-draft' },
    ])
  })

  test('other taxonomies, and the category of everything without one, are no topics', async () => {
    const extra =
      category('series', 'tides', 'Tides') +
      category('category', 'uncategorized', 'Other') +
      category('post_tag', 'x', ' ')
    expect((await one(wxr(wxrPost({ extra })))).topics).toEqual([])
  })

  test('a password is reported, and that alone', async () => {
    const extra = '<wp:post_password>sesame</wp:post_password>'
    expect((await one(wxr(wxrPost({ extra })))).toDo.map(({ what }) => what)).toEqual([
      'A password protected it on the old site. Publish it only where everybody may read it.',
    ])
    expect((await one(wxr(wxrPost({ extra })))).status).toBe('restricted')
    expect(await one(wxr(wxrPost()))).toMatchObject({ status: 'live', toDo: [] })
  })

  test('that it was private, or was to go live on a day, is reported', async () => {
    expect(await one(wxr(wxrPost({ status: 'private' })))).toMatchObject({
      status: 'restricted',
      toDo: [{ what: 'It was private on the old site. Publish it only where everybody may read it.' }],
    })
    const extra = '<wp:post_date>2031-02-03 09:00:00</wp:post_date>'
    expect(await one(wxr(wxrPost({ status: 'future', extra })))).toMatchObject({
      status: 'draft',
      toDo: [{ what: 'It was to go live on 2031-02-03 on the old site. Set a time here if it still holds.' }],
    })
  })

  test('an address in another script is decoded, one with broken encoding stays', async () => {
    expect((await one(wxr(wxrPost({ slug: '%d9%85%d8%af' })))).slug).toBe('مد')
    expect((await one(wxr(wxrPost({ slug: '100%' })))).slug).toBe('100%')
  })

  test('comments of readers are not read: neither their words nor their fields', async () => {
    const comment =
      '<wp:comment><wp:comment_content>I object.</wp:comment_content><wp:commentmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>31</wp:meta_value></wp:commentmeta></wp:comment>'
    const long = `<wp:comment><wp:comment_content>${'a'.repeat(5_000_001)}</wp:comment_content></wp:comment>`
    expect(await one(wxr(wxrPost({ extra: comment })))).toEqual(await one(wxr(wxrPost())))
    expect((await read(wxr(wxrPost({ extra: long })), 100_000)).map((entry) => entry.type)).toEqual(['post'])
  })
})

test('a name that no author of the archive has stays, a draft’s links are relative to the site, an excerpt may be empty', async () => {
  const xml = wxr(wxrPost())
    .replace('<![CDATA[ana]]></dc:creator>', '<![CDATA[tom]]></dc:creator>')
    .replace(/<link>[^<]*2021[^<]*<\/link>/, '<link></link>')
    .replace(/<excerpt:encoded>.*<\/excerpt:encoded>/, '')
  expect(await one(xml)).toMatchObject({
    authors: [{ name: 'tom' }],
    base: 'https://old.example',
    standfirst: null,
    oldPaths: ['/?p=11'],
  })
  const nameless = wxr(wxrPost()).replace('Ana Marić', '')
  expect((await one(nameless)).authors).toEqual([{ name: 'ana', bio: null }])
})

test('posts of two sites with the same number are two', async () => {
  const other = wxr(wxrPost()).replace('<link>https://old.example</link>', '<link>https://new.example</link>')
  expect((await one(other)).id).not.toBe((await one(wxr(wxrPost()))).id)
})

test('a post of a site in a folder of its host has no plain permalink here', async () => {
  const xml = wxr(wxrPost()).replace('<link>https://old.example</link>', '<link>https://old.example/blog</link>')
  expect((await one(xml)).oldPaths).toEqual(['/2021/05/who-owns-the-harbour'])
})
