import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'

import { schemas } from '@/faces/schemas'
import { tools } from '@/faces/tools.fixtures'
import { everyForm } from '@/reading/bodies.fixtures'
import { memoryStore } from '@/reading/memoryStore.fixtures'
import { northbank, now } from '@/reading/northbank.fixtures'
import { readCommentary } from '@/reading/readCommentary'
import { article } from '@/reading/stored.fixtures'
import type { CommentaryView } from '@/reading/view'

import { commentaryFaces, faceLinks } from './commentaryFaces'
import { schemaPath } from './commentarySchema'
import { json } from './json'

const fields = { id: 'forms', slug: 'every-form', title: 'Every form', publishedAt: '2026-11-02T10:00:00.000Z' }
const store = memoryStore({ ...northbank, articles: [...northbank.articles, article({ ...fields, body: everyForm })] })
const fits = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(schemas.get(schemaPath)?.() ?? '{}') as object,
)

async function rendered(slug: string, change: (view: CommentaryView) => CommentaryView = (view) => view) {
  const read = await readCommentary(store, slug, now)
  if (read.state !== 'found') throw new Error(`The commentary is ${read.state}.`)
  const text = await json(faceLinks).render(change(read.view), read.publisher, tools)
  return JSON.parse(String(text)) as Record<string, unknown>
}

describe('a commentary as JSON', () => {
  it.each(['who-owns-the-tide', 'the-last-ferry', 'bridges', 'ruins', 'man-yamlik-al-bahr', 'every-form'])(
    'is as its schema says: %s',
    async (slug) => {
      const document = await rendered(slug)
      expect(fits(document), JSON.stringify(fits.errors)).toBe(true)
      expect(document.$schema).toBe(`https://northbank.example${schemaPath}`)
    },
  )

  it('is not, where a field is left out, of another kind or unknown', async () => {
    const document = await rendered('ruins')
    for (const field of Object.keys(document)) expect(fits({ ...document, [field]: undefined }), field).toBe(false)
    expect(fits({ ...document, version: 2 })).toBe(false)
    expect(fits({ ...document, published: 'yesterday' })).toBe(false)
    expect(fits({ ...document, more: 1 })).toBe(false)
  })

  it('has whole addresses alone, the text twice, and every note', async () => {
    const document = await rendered('who-owns-the-tide')
    const { html, text } = document.body as { html: string; text: string }
    expect(html).not.toMatch(/(?:href|src)="[/#]/)
    expect(html).not.toMatch(/<script|<style/)
    expect(text).toContain('None of this is inevitable.')
    expect((document.notes as unknown[]).length).toBe(2)
    expect(document).toMatchObject({ id: 'urn:uuid:6f1f4c1e-0000-4000-8000-000000000001', version: 1 })
  })

  it('names every other form', async () => {
    const { faces } = await rendered('ruins')
    const expected = commentaryFaces
      .filter(({ suffix }) => suffix !== '')
      .map(({ suffix, type }) => ({
        type,
        url: `https://northbank.example/commentary/ruins.${suffix}`,
      }))
    expect(faces).toEqual(expected)
  })
})
