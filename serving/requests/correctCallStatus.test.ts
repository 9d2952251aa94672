import { afterEach, expect, test } from 'vitest'

import { correctCallStatus } from './correctCallStatus'
import { ask, serve } from './httpServer.fixtures'

afterEach(() => {
  globalThis.standfirstDatabaseAnswers = undefined
})

/** The status that a client gets where Next answers with this one. */
async function corrected(status: number, path: string, method = 'POST'): Promise<number> {
  const port = await serve((request, response) => {
    correctCallStatus(request, response)
    response.statusCode = status
    response.end()
  })
  return (await ask(port, { path, method })).status
}

test('a call that fails while the database answers is the caller’s fault', async () => {
  globalThis.standfirstDatabaseAnswers = true
  expect(await corrected(500, '/admin')).toBe(400)
  expect(await corrected(500, '/admin/collections/articles')).toBe(400)
})

test('a call that fails while the database does not answer is a temporary fault of the site', async () => {
  globalThis.standfirstDatabaseAnswers = false
  expect(await corrected(500, '/admin')).toBe(503)
})

test('every other status, and that of every other request, stays', async () => {
  globalThis.standfirstDatabaseAnswers = true
  for (const status of [200, 303, 404, 413, 503]) expect(await corrected(status, '/admin')).toBe(status)
  expect(await corrected(500, '/admin', 'GET')).toBe(500)
  expect(await corrected(500, '/api/articles')).toBe(500)
})
