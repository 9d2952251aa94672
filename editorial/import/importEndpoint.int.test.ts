import { readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'
import { plainText } from '@/domain/body/plainText'
import { type TestSite, openTestSite } from '@/testing/openTestSite'
import { rest } from '@/testing/rest'

import { wxr, wxrPost } from './archives/archives.fixtures'
import { readImportAnswer } from './ImportAnswer'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const fixture = (...names: string[]) => readFileSync(path.resolve('testing', 'fixtures', ...names))

async function sent(fileName: string, bytes: string | Buffer) {
  const headers = { 'content-type': 'application/octet-stream' }
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes)
  const answer = await rest(site, 'writer', 'post', `/articles/import?name=${fileName}`, body, headers)
  return { status: answer.status, answer: readImportAnswer(await answer.json()) }
}

async function storedText(id: string) {
  const { title, body } = await site.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return [title, plainText(decodeLexical(body, { picture: () => null, href: () => null }).body)]
}

test('a file of each format becomes a draft, the same commentary the same text in each', async () => {
  const texts = []
  for (const name of ['piece.md', 'pandoc.docx', 'pandoc.odt', 'pandoc.html']) {
    const { status, answer } = await sent(name, fixture('same', name))
    if (answer?.state !== 'draft') throw new Error(JSON.stringify([name, answer]))
    expect([name, status]).toEqual([name, 200])
    texts.push(await storedText(answer.id))
    await site.payload.delete({ collection: 'articles', id: answer.id, trash: true, overrideAccess: true })
  }
  expect(texts[0]?.[0]).toBe('The basin nobody wanted to close')
  for (const text of texts) expect(text).toEqual(texts[0])
  expect(await sent('commentary.txt', fixture('commentary.txt'))).toMatchObject({
    status: 200,
    answer: { state: 'draft' },
  })
}, 120_000)

test.each([
  ['old.xml', wxr(wxrPost()), /archive of a whole WordPress site.*npm run import -- FILE/],
  ['old.json', '{"db":[{"meta":{},"data":{"posts":[]}}]}', /archive of a whole Ghost site.*npm run import -- FILE/],
])('an archive sent as %s is refused with the command that takes it', async (name, content, sentence) => {
  const before = await site.payload.count({ collection: 'articles', overrideAccess: true })
  expect(await sent(name, content)).toMatchObject({
    status: 422,
    answer: { state: 'refused', refusal: expect.stringMatching(sentence) as string },
  })
  expect(await site.payload.count({ collection: 'articles', overrideAccess: true })).toEqual(before)
})
