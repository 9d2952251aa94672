import { describe, expect, it } from 'vitest'

import { commentary, picture, publisher } from '@/components/page.fixtures'
import type { CommentaryView, FeedView } from '@/reading/view'
import { tools } from '@/faces/tools.fixtures'

import { atom } from './atom'

const list = (entries: CommentaryView[]): FeedView => ({
  path: '/',
  title: publisher.name,
  description: publisher.description,
  updated: '2026-11-24T10:00:00.000Z',
  entries,
})
const feed = (view = commentary): string => atom.render(list([view]), publisher, tools)

describe('the feed', () => {
  const xml = feed()

  it('carries the whole text with whole addresses', () => {
    const [, content = ''] = /<content type="html">(.*?)<\/content>/s.exec(xml) ?? []
    expect(content).toContain('None of this is inevitable.')
    expect(content).toMatch(/Key points.*Foreshore is governed by four statutes/)
    expect(content).toContain('href=&quot;https://northbank.example/topics/sea&quot;')
    expect(content).toContain('href=&quot;https://northbank.example/commentary/who-owns-the-tide#note-1&quot;')
    expect(content).toContain('https://northbank.example/api/media/file/estuary-640.webp 640w')
    expect(content).not.toMatch(/(?:href|src)=&quot;[/#]/)
    expect(content).not.toContain('<')
  })

  it('sends no picture, lead or figure, wider than a feed reader shows', () => {
    const sources = [480, 960, 1600, 2400].map((width) => ({ src: `/api/media/file/${width}.webp`, width }))
    const large = { ...picture, src: '/api/media/file/2400.webp', width: 2400, height: 1200, sources }
    const figure = { type: 'figure', picture: large, caption: [], width: 'text' } as const
    const sent = feed({ ...commentary, lead: large, body: [figure] })
    expect(sent.match(/src=&quot;https:\/\/northbank.example\/api\/media\/file\/960.webp/g)).toHaveLength(2)
    expect(sent).toContain('width=&quot;960&quot; height=&quot;480&quot;')
    expect(sent).not.toMatch(/1600|2400/)
  })

  it('names authors in order, and the publisher where nobody signs', () => {
    expect(xml.match(/<author><name>(.*?)<\/name>/g)).toEqual([
      '<author><name>Tom Osei</name>',
      '<author><name>Jelena Đorđević</name>',
    ])
    expect(feed({ ...commentary, byline: [] })).toContain(
      '<author><name>Northbank Institute</name><uri>https://northbank.example/</uri></author>',
    )
  })

  it('keeps an entry’s id when its address or the site’s changes', () => {
    const [, id] = /<entry[\s\S]*?<id>(.*?)<\/id>/.exec(xml) ?? []
    expect(id).toBe('urn:uuid:6f1f4c1e-0000-4000-8000-000000000001')
    expect(feed({ ...commentary, path: '/commentary/renamed' })).toContain(`<id>${id ?? 'none'}</id>`)
    const moved = { ...publisher, siteUrl: 'https://elsewhere.example' }
    const there = atom.render(list([commentary]), moved, tools)
    expect(there).toContain(`<id>${id ?? 'none'}</id>`)
  })

  it('leaves out what XML cannot hold', () => {
    expect(feed({ ...commentary, title: 'a\u0000b\u000Bc\uD800d\uFFFEe 😀' })).toContain('<title>abcde 😀</title>')
  })
})
