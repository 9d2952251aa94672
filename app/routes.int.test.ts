import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { routes, visit } from './routes.fixtures'

const here = import.meta.dirname
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
let site: TestSite

beforeAll(async () => {
  site = await openTestSite()
})

afterAll(async () => site.close())

test('every route has an expectation by hand, and every expectation a route', () => {
  const answering = files.filter((file) => /(^|\/)(route|page|default)\.tsx?$/.test(file))
  expect(new Set(Object.keys(routes))).toEqual(new Set(answering))
})

test('nothing else answers: no middleware, no pages, no public folder, one server function', () => {
  const others = ['middleware.ts', 'proxy.ts', 'pages', 'public'].filter((name) =>
    existsSync(path.join(here, '..', name)),
  )
  expect(others).toEqual([])
  const acting = files.filter((file) => /^\s*'use server'/m.test(readFileSync(path.join(here, file), 'utf8')))
  // Payload’s own, which asks the rules of each record.
  expect(acting).toEqual(['(payload)/layout.tsx'])
})

test.each(Object.entries(routes))('%s answers a reader without an account as expected', async (file, route) => {
  const { anonymous, at, open, story } = route
  if (open === undefined) {
    expect(readFileSync(path.join(here, '..', story ?? ''), 'utf8')).toContain(`goto(\`${at}`)
    return
  }
  const found: Record<string, string> = {}
  for (const method of Object.keys(await open()).filter((name) => /^[A-Z]+$/.test(name))) {
    const carries = ['POST', 'PATCH', 'PUT'].includes(method)
    const body = carries ? { body: '{}', headers: { 'content-type': 'application/json' } } : {}
    const query = method === 'DELETE' || method === 'PATCH' ? '?where[id][exists]=true' : ''
    const answer = await visit(new Request(`http://localhost:3000${at}${query}`, { method, ...body }))
    const to = answer.headers.get('location')
    found[method] =
      to === null ? String(answer.status) : `${answer.status} ${new URL(to, 'http://localhost:3000').pathname}`
  }
  expect(found, file).toEqual(anonymous)
})
