import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'

import type { Tools } from '@/faces/Face'
import { tools } from '@/faces/tools.fixtures'
import { everyForm } from '@/reading/bodies.fixtures'
import { memoryStore } from '@/reading/memoryStore.fixtures'
import { northbank, now } from '@/reading/northbank.fixtures'
import { readCommentary } from '@/reading/readCommentary'
import { article } from '@/reading/stored.fixtures'
import type { CommentaryView } from '@/reading/view'

import { epub } from './epub'

const fields = { id: 'forms', slug: 'every-form', title: 'Every form', publishedAt: '2026-11-02T10:00:00.000Z' }
const formed = memoryStore({ ...northbank, articles: [article({ ...fields, body: everyForm })] })

export async function read(slug: string) {
  const outcome = await readCommentary(slug === 'every-form' ? formed : memoryStore(northbank), slug, now)
  if (outcome.state !== 'found') throw new Error(`The commentary is ${outcome.state}.`)
  return outcome
}

export const pixel = sharp({ create: { width: 2, height: 2, channels: 3, background: '#345' } })
const withImages: Tools = { ...tools, image: () => pixel.clone().webp().toBuffer() }

/** The book of a commentary, and its files. */
export async function book(
  slug: string,
  change: (view: CommentaryView) => CommentaryView = (view) => view,
  made = withImages,
) {
  const { view, publisher } = await read(slug)
  const bytes = await epub.render(change(view), publisher, made)
  return {
    bytes,
    files: unzipSync(bytes),
    text: (name: string) => strFromU8(unzipSync(bytes)[`EPUB/${name}`] ?? new Uint8Array()),
  }
}

export const slugs = ['who-owns-the-tide', 'man-yamlik-al-bahr', 'bridges', 'the-last-ferry', 'ruins', 'every-form']
/** A text that tries what XML and fragments cannot hold. */
export const hostile = (view: CommentaryView): CommentaryView => ({
  ...view,
  title: 'a\u0000b <c> loading="lazy" & "d"',
  body: [
    {
      type: 'heading',
      level: 2,
      anchor: '2020-in-review',
      children: [{ type: 'text', text: '2020 \u000B in review' }],
    },
    { type: 'heading', level: 4, anchor: 'deep', children: [{ type: 'text', text: 'Deep' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'link', href: '#2020-in-review', children: [{ type: 'text', text: 'within' }] },
        { type: 'link', href: '#nowhere', children: [{ type: 'text', text: 'nowhere' }] },
        { type: 'link', href: 'https://x.example/a b|c?d=1&e', children: [{ type: 'text', text: 'odd' }] },
      ],
    },
  ],
})
