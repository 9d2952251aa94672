import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { rest, send } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { expected, expectedOfOwn, roles } from './accessMatrix.fixtures'
import { type Ask, prober } from './accessProbe.fixtures'
import { wornTokens } from './accessStates.fixtures'
import { samples, type Target } from './accessTargets.fixtures'

let site: TestSite
let probe: ReturnType<typeof prober>

beforeAll(async () => {
  site = await openTestSite()
  // The one admin that stays, and the writer who signs in.
  await site.as('admin')
  await site.as('writer')
  probe = prober(site)
}, 120_000)

afterAll(async () => {
  await site.close()
})

const askWith =
  (token: string): Ask =>
  (method, path, body, type) =>
    send(site, token, method, path, body, type ? { 'content-type': type } : {})

describe.each(wornTokens)('a token $is', ({ actsAs, make }) => {
  test(`does what ${actsAs} may do and nothing more`, async () => {
    const ask = askWith(await make(site))
    const column = roles.indexOf(actsAs)
    const letters: Record<string, string | undefined> = {}
    const wanted: Record<string, string | undefined> = {}
    for (const [slug, verdicts] of Object.entries(expected)) {
      for (const [row, verdict] of Object.entries(verdicts)) {
        // Each is the last word of the session that is tried.
        if (row.startsWith('local ') || /post \/log(in|out)/.test(row)) continue
        const mayRead = verdicts['get /:id']?.[column] === 'y'
        letters[`${slug} ${row}`] = await probe(slug, row, ask, { mayRead })
        wanted[`${slug} ${row}`] = verdict[column]
      }
    }
    expect(letters).toEqual(wanted)
  })
})

type Own = keyof typeof expectedOfOwn

/** Something that belongs to the writer. */
async function ownTarget(what: Own): Promise<Target> {
  const { user } = await site.as('writer')
  switch (what) {
    case 'draft':
      return { ...(await site.create('articles', { ...samples.articles?.(), owner: user.id }, true)), token: '' }
    case 'live commentary':
      return { ...(await site.publish(`Live ${crypto.randomUUID()}`, { owner: user.id })), token: '' }
    case 'account':
      return { id: user.id, token: '' }
  }
}

describe.each(Object.keys(expectedOfOwn) as Own[])('a writer’s own %s', (what) => {
  const slug = what === 'account' ? 'users' : 'articles'

  test('has an expectation by hand for each endpoint that aims at records', () => {
    const lists = ['get /', 'get /count', 'get /versions', 'patch /', 'delete /']
    const aimed = Object.keys(expected[slug] ?? {}).filter((row) => /:id(?!\?)/.test(row) || lists.includes(row))
    expect(new Set(Object.keys(expectedOfOwn[what]))).toEqual(new Set(aimed))
  })

  test.each(Object.entries(expectedOfOwn[what]))('%s is %s', async (row, letter) => {
    const at = await ownTarget(what)
    const ask: Ask = (method, path, body) => rest(site, 'writer', method, path, body)
    expect(await probe(slug, row, ask, { mayRead: true, at })).toBe(letter)
  })
})
