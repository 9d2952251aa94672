import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { everyForm } from '@/reading/bodies.fixtures'
import { memoryStore } from '@/reading/memoryStore.fixtures'
import { northbank, now } from '@/reading/northbank.fixtures'
import { readCommentary } from '@/reading/readCommentary'
import { article } from '@/reading/stored.fixtures'

import { CommentaryPage } from './CommentaryPage'

type Node = DefaultTreeAdapterMap['node']

interface Said {
  readonly what: string
  readonly lang: string
}

/** Every name that only a screen reader says, and the words of every cell, point and note, with their language. */
function saidIn(node: Node, around = ''): Said[] {
  if (!('childNodes' in node)) return []
  const attributes = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [])
  const lang = attributes.get('lang') ?? around
  const name = attributes.get('aria-label')
  const isText = ['td', 'th', 'caption'].includes(node.nodeName)
  return [
    ...(name === undefined ? [] : [{ what: name, lang }]),
    ...(isText ? [{ what: node.nodeName, lang }] : []),
    ...node.childNodes.flatMap((child) => saidIn(child, lang)),
  ]
}

async function said(language: string): Promise<Said[]> {
  const fields = { id: 'forms', slug: 'every-form', title: 'Every form', publishedAt: '2026-11-02T10:00:00.000Z' }
  const keyPoints = [{ text: 'A point.' }]
  const store = memoryStore({
    ...northbank,
    articles: [article({ ...fields, body: everyForm, keyPoints, language })],
  })
  const read = await readCommentary(store, 'every-form', now)
  if (read.state !== 'found') throw new Error('The commentary is not there.')
  const view = { ...read.view, contents: [{ anchor: 'a', text: 'A part', level: 2 as const }] }
  return saidIn(parse(renderToStaticMarkup(<CommentaryPage {...read} view={view} stylesheet="" />)))
}

test('on a page in another language each name is in the publisher’s, and the text of a table in its own', async () => {
  const all = await said('ar')
  const names = all.filter(({ what }) => !['td', 'th', 'caption'].includes(what))
  const cells = all.filter(({ what }) => ['td', 'th', 'caption'].includes(what))
  expect(names.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['Note 1', 'Link to this section', 'Table', 'Notes', 'Key points', 'Contents']),
  )
  expect(names.filter(({ lang }) => lang !== 'en-GB')).toEqual([])
  expect(cells.length).toBeGreaterThan(0)
  expect(cells.filter(({ lang }) => lang !== 'ar')).toEqual([])
})
