import { expect, test } from 'vitest'

import { hideFramework } from './hideFramework'
import { ask, serve } from './httpServer.fixtures'

const vary = 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch'

test('readers are told of no header of the framework, and none of theirs gets to it', async () => {
  const seen: string[] = []
  const port = await serve((request, response) => {
    hideFramework(request, response)
    seen.push(...Object.keys(request.headers))
    response.setHeader('vary', [vary, 'Accept-Encoding', 'accept-encoding'])
    response.end()
  })
  const headers = { rsc: '1', 'next-router-prefetch': '1', 'next-url': '/x', 'x-nextjs-data': '1', accept: 'text/html' }
  const answer = await ask(port, { path: '/nothing', headers })
  expect(answer.headers['vary']).toBe('accept-encoding')
  expect(seen.sort()).toEqual(['accept', 'connection', 'host'])
})

test('where nothing else is varied by, nothing is said; the admin keeps all', async () => {
  const port = await serve((request, response) => {
    hideFramework(request, response)
    response.setHeader('vary', vary)
    response.end(String(request.headers['rsc']))
  })
  expect((await ask(port, { path: '/api/media/file/a.webp' })).headers['vary']).toBeUndefined()
  const admin = await ask(port, { path: '/admin', headers: { rsc: '1' } })
  expect([admin.headers['vary'], admin.text]).toEqual([vary, '1'])
})
