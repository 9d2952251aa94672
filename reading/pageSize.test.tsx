import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { CommentaryPage } from '@/components/CommentaryPage'
import { faceLinks } from '@/faces/commentary/commentaryFaces'
import { tools } from '@/faces/tools.fixtures'
import { stylesheet } from '@/serving/pages/stylesheet'

import { memoryStore } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readCommentary } from './readCommentary'

const words = readFileSync(path.join(import.meta.dirname, '../demonstration/commentaries/census.md'), 'utf8')
const body = words.split(/\n\n+/).map((text) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text }],
}))

test('a commentary of some 500 words without an image is at most 6 KB, with its styles and data', async () => {
  const read = await readCommentary(memoryStore(northbank), 'who-owns-the-tide', now)
  if (read.state !== 'found') throw new Error(`The page is ${read.state}.`)
  const view = { ...read.view, title: 'Who owns the tide?', lead: null, body, contents: [], footnotes: [] }
  const html = renderToStaticMarkup(
    <CommentaryPage {...read} view={view} stylesheet={stylesheet()} faces={faceLinks(view, tools)} />,
  )
  expect(words.split(/\s+/).length).toBeGreaterThan(450)
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(6144)
})
