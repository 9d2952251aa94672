import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest, signOut } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { expectedFields } from './accessFields.fixtures'
import { localProber } from './accessLocal.fixtures'
import { expected, type Role, roles } from './accessMatrix.fixtures'
import { fieldMutants, type Mutant, ruleMutants, withoutEffect, withoutEffectOfFields } from './accessMutation.fixtures'
import { type Ask, prober } from './accessProbe.fixtures'
import { fieldProber } from './fieldProbe.fixtures'

let site: TestSite
let probe: ReturnType<typeof prober>
let probeWithin: ReturnType<typeof localProber>
let probeField: ReturnType<typeof fieldProber>

beforeAll(async () => {
  site = await openTestSite()
  probe = prober(site)
  probeWithin = localProber(site)
  probeField = fieldProber(site)
  for (const role of ['writer', 'editor', 'admin'] as const) await site.tokenOf(role)
}, 120_000)

afterAll(async () => {
  await site.close()
})

const askAs =
  (role: Role): Ask =>
  async (method, path, body, type) => {
    const answer = await rest(site, role, method, path, body, type ? { 'content-type': type } : {})
    if (/\/log(in|out)$/.test(path)) signOut(role)
    return answer
  }

/** The words by which a row speaks of a rule, to be tried first. */
const speakOf: Readonly<Record<string, RegExp>> = {
  create: /^(post \/|local create)$/,
  read: /^(get \/|local find)/,
  update: /^(patch|local update|post \/$)/,
  delete: /^(delete|local delete)/,
  readVersions: /versions/,
  unlock: /unlock/,
}

/** Whether a row of the matrix says something else than it should; the likeliest first, and no more than one. */
async function isMissed(slug: string, rule: string): Promise<boolean> {
  const rows = Object.entries(expected[slug] ?? {})
  const likely = ([row]: [string, string]) => (speakOf[rule]?.test(row) ? 0 : 1)
  for (const [row, verdict] of rows.sort((one, other) => likely(one) - likely(other))) {
    for (const [at, role] of roles.entries()) {
      const mayRead = expected[slug]?.['get /:id']?.[at] === 'y'
      const letter = row.startsWith('local ')
        ? await probeWithin(slug, row, role)
        : await probe(slug, row, askAs(role), { mayRead })
      if (letter !== verdict[at]) return true
    }
  }
  return false
}

/** The mutants that nothing noticed. */
async function unnoticed<Kind extends Mutant>(
  mutants: readonly Kind[],
  notices: (mutant: Kind) => Promise<boolean>,
): Promise<string[]> {
  const alive: string[] = []
  for (const mutant of mutants) {
    const restore = mutant.mutate()
    try {
      if (!(await notices(mutant))) alive.push(mutant.name)
    } finally {
      restore()
    }
  }
  return alive
}

test('without a rule of a collection or global a row of the matrix goes red', async () => {
  const { config } = site.payload
  const globals = config.globals.map(({ slug }) => slug as string)
  const alive = await unnoticed(ruleMutants(config), ({ slug, rule }) =>
    isMissed(globals.includes(slug) ? `globals/${slug}` : slug, rule),
  )
  expect(alive.sort()).toEqual(Object.keys(withoutEffect).sort())
}, 180_000)

test('without a rule of a field its row goes red', async () => {
  const alive = await unnoticed(fieldMutants(site.payload.config), async ({ ruled, act }) => {
    const verdict = expectedFields[`${ruled.slug}.${ruled.path}`]?.[act] ?? ''
    for (const [at, role] of roles.entries()) if ((await probeField(ruled, act, role)) !== verdict[at]) return true
    return false
  })
  expect(alive.sort()).toEqual(Object.keys(withoutEffectOfFields).sort())
}, 180_000)

test('with every rule in its place again all are green', async () => {
  const red: string[] = []
  for (const slug of Object.keys(expected)) if (await isMissed(slug, '')) red.push(slug)
  expect(red).toEqual([])
}, 120_000)
