import { expect, test } from 'vitest'

import { wordpress } from './wordpress'
import { wxr, wxrPost } from './archives.fixtures'

async function read(xml: string, size = 7) {
  const chunks = () => xml.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
  const entries = []
  for await (const entry of wordpress(chunks)) entries.push(entry)
  return entries
}

test('a post is read with its authors, topics, times, address and lead image, in chunks of any size', async () => {
  const xml = wxr(
    wxrPost({
      extra: `<category domain="category" nicename="ports"><![CDATA[Ports &amp; Rivers]]></category>
<category domain="post_tag" nicename="tides"><![CDATA[Tides]]></category>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value><![CDATA[31]]></wp:meta_value></wp:postmeta>`,
    }),
    `<item><title>quay</title><wp:post_id>31</wp:post_id><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://old.example/quay.jpg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A quay</wp:meta_value></wp:postmeta></item>`,
  )
  const [first, second] = await read(xml)
  expect(first).toMatchObject({
    type: 'post',
    post: {
      title: 'Who owns the harbour?',
      authors: [{ name: 'Ana Marić', bio: null }],
      topics: ['Ports & Rivers', 'Tides'],
      date: '2021-05-04T08:30:00.000Z',
      slug: 'who-owns-the-harbour',
      oldPaths: ['/2021/05/who-owns-the-harbour', '/?p=11'],
      standfirst: 'The city sold what it cannot buy back.',
      status: 'live',
      leadImage: { name: 'https://old.example/quay.jpg', alt: 'A quay', caption: '' },
    },
  })
  expect(second).toEqual({ type: 'left out', kind: 'attachment', title: 'quay' })
  expect(await read(xml, 100_000)).toEqual(await read(xml, 1))
})

test('Co-Authors Plus names the authors; what is not live has no day and no old path', async () => {
  const extra = `<category domain="author" nicename="cap-tom"><![CDATA[Tom Brook]]></category>
<category domain="author" nicename="cap-ana"><![CDATA[Ana Marić]]></category>`
  const [entry] = await read(wxr(wxrPost({ extra, status: 'future' })))
  expect(entry).toMatchObject({
    post: {
      authors: [{ name: 'Tom Brook' }, { name: 'Ana Marić' }],
      status: 'draft',
      date: null,
      oldPaths: [],
    },
  })
})

test('one damaged post stops no other', async () => {
  const entries = await read(
    wxr(wxrPost({ id: 1, title: 'Nothing &nbsp; here <b>' }), wxrPost({ id: 2, title: 'A sound \u0002one' })),
  )
  expect(entries.map((entry) => entry.type)).toEqual(['unreadable', 'post'])
  expect(entries[0]).toMatchObject({ reason: expect.stringContaining('XML is damaged') as string })
  expect(entries[1]).toMatchObject({ post: { title: 'A sound one' } })
})

test('of a file that ends early the whole posts are read, and that it ends is reported', async () => {
  const whole = wxr(wxrPost({ id: 1 }), wxrPost({ id: 2 }))
  const entries = await read(whole.slice(0, whole.lastIndexOf('</item>')))
  expect(entries.map((entry) => entry.type)).toEqual(['post', 'fault'])
  expect(JSON.stringify(entries[1])).toContain('ends early')
})

test('a document type declaration is refused and nothing behind it is read', async () => {
  const entries = await read(
    `<!DOCTYPE rss [<!ENTITY a "aaaa">]>${wxr(wxrPost({ title: '&a;' })).replace(/^<\?xml[^>]*>/, '')}`,
  )
  expect(entries).toMatchObject([{ type: 'fault' }])
  expect(JSON.stringify(entries)).toContain('Nothing was read')
})

test('a post longer than a text may be is named, and the next is read', async () => {
  const entries = await read(wxr(wxrPost({ id: 1, content: 'a'.repeat(5_000_001) }), wxrPost({ id: 2 })), 100_000)
  expect(entries.map((entry) => entry.type)).toEqual(['unreadable', 'post'])
})

test('another XML file is no export', async () => {
  const entries = await read('<feed><entry/></feed>')
  expect(entries).toMatchObject([{ type: 'fault' }])
  expect(JSON.stringify(entries)).toContain('no WordPress export')
})

test('a post has the same id in an export after the site got its certificate', async () => {
  const idsIn = async (xml: string) =>
    (await read(xml)).map((entry) => (entry.type === 'post' ? entry.post.id : entry.type))
  const first = wxr(wxrPost({ id: 1 }), wxrPost({ id: 2 }))
  const ids = await idsIn(first.replace('<link>https://old.example</link>', '<link>http://old.example/</link>'))
  expect(new Set(ids).size).toBe(2)
  expect(await idsIn(first)).toEqual(ids)
  expect(
    await idsIn(first.replace('<link>https://old.example</link>', '<link>https://new.example</link>')),
  ).not.toEqual(ids)
})

test('a file that holds other things than elements of an export, however deep, is one fault', async () => {
  const deep = `<rss><channel>${'<a>'.repeat(200)}`
  const feed = wxr(wxrPost()).replaceAll('rss', 'feed')
  for (const other of ['words alone', '<rss></rss>', deep, '<a><b/></a><c/>', feed]) {
    const entries = await read(other)
    expect(
      entries.map((entry) => entry.type),
      other.slice(0, 30),
    ).toEqual(['fault'])
    expect(JSON.stringify(entries)).toContain('no WordPress export')
  }
  const declared = wxr(wxrPost()).replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss')
  expect((await read(declared, 100_000)).map((entry) => entry.type)).toEqual(['fault'])
})
