import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { visit } from '@/app/routes.fixtures'
import { rest, signOut } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { localProber } from './accessLocal.fixtures'
import { expected, type Role, roles } from './accessMatrix.fixtures'
import { type Ask, prober } from './accessProbe.fixtures'

let site: TestSite
let probe: ReturnType<typeof prober>
let probeWithin: ReturnType<typeof localProber>

beforeAll(async () => {
  site = await openTestSite()
  // At its first request Payload adds what only Next can answer.
  await visit(new Request('http://localhost:3000/api/users/init'))
  probe = prober(site)
  probeWithin = localProber(site)
}, 120_000)

afterAll(async () => {
  await site.close()
})

const askAs =
  (role: Role): Ask =>
  async (method, path, body, type) => {
    const answer = await rest(site, role, method, path, body, type ? { 'content-type': type } : {})
    // Each ends the session that the other probes use.
    if (/\/log(in|out)$/.test(path)) signOut(role)
    return answer
  }

const rows = Object.entries(expected).flatMap(([slug, verdicts]) =>
  Object.entries(verdicts).map(([row, verdict]) => ({ slug, row, verdict })),
)

describe('who may do what', () => {
  test('every endpoint has an expectation by hand, and every expectation an endpoint', () => {
    const { collections, globals, endpoints } = site.payload.config
    const drawn = [
      ...collections.map(({ slug, endpoints }) => ({ slug, endpoints })),
      ...globals.map(({ slug, endpoints }) => ({ slug: `globals/${slug}`, endpoints })),
      { slug: '', endpoints },
    ].flatMap(({ slug, endpoints }) => (endpoints || []).map(({ method, path }) => `${slug} ${method} ${path}`))
    const within = collections
      .filter(({ slug }) => slug.startsWith('payload-'))
      .flatMap(({ slug }) => ['find', 'create', 'update', 'delete'].map((act) => `${slug} local ${act}`))
    expect(new Set(rows.map(({ slug, row }) => `${slug} ${row}`))).toEqual(new Set([...drawn, ...within]))
  })

  test.each(rows)('$slug: $row is $verdict', async ({ slug, row, verdict }) => {
    let found = ''
    for (const [at, role] of roles.entries()) {
      const mayRead = expected[slug]?.['get /:id']?.[at] === 'y'
      found += row.startsWith('local ')
        ? await probeWithin(slug, row, role)
        : await probe(slug, row, askAs(role), { mayRead })
    }
    expect(found).toBe(verdict)
  })

  test('no collection or global leaves a rule to the framework’s default', () => {
    const { collections, globals, jobs } = site.payload.config
    const byDefault = jobs.access?.run
    expect(byDefault?.name).toBe('defaultAccess')
    const left = [...collections, ...globals].flatMap((entity) => {
      const wanted = 'auth' in entity ? ['create', 'read', 'update', 'delete', 'unlock'] : ['read', 'update']
      if (entity.versions) wanted.push('readVersions')
      const access: Record<string, unknown> = { ...entity.access }
      const isLeft = (rule: unknown) => typeof rule !== 'function' || rule === byDefault || /^default/.test(rule.name)
      return [...new Set([...wanted, ...Object.keys(access)])]
        .filter((name) => isLeft(access[name]))
        .map((name) => `${entity.slug}.${name}`)
    })
    expect(left).toEqual([])
  })
})
