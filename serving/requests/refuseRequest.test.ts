import { once } from 'node:events'
import { request } from 'node:http'

import { describe, expect, test } from 'vitest'

import { ask, sendRaw, serve } from './httpServer.fixtures'
import { refuseRequest } from './refuseRequest'

/** A server that tells what got through. */
const guarded = () =>
  serve((incoming, response) => {
    if (refuseRequest(incoming, response)) return
    incoming.resume()
    response.end(JSON.stringify({ url: incoming.url, headers: incoming.headers, raw: incoming.rawHeaders }))
  })

const megabyte = 1024 * 1024
const json = { 'content-type': 'application/json' }
const length = (bytes: number) => ({ 'content-length': String(bytes) })

describe('a request is refused', () => {
  test.each([
    ['an address of 8 193 bytes', 'GET', `/${'a'.repeat(8192)}`, 414],
    ['broken percent encoding in a path', 'GET', '/commentary/%zz', 400],
    ['a path that is no UTF-8', 'GET', '/commentary/%ff', 400],
    ['broken percent encoding in a query of the API', 'GET', '/api/articles?where=%', 400],
    ['NUL in a path', 'GET', '/commentary/%00', 400],
    ['NUL in a query', 'GET', '/search?q=a%00', 400],
    ['dots in a path', 'GET', '/admin/../api/users', 400],
    ['encoded dots in a path', 'GET', '/admin/%2e%2e/api/users', 400],
    ['a backslash', 'GET', '/admin\\api', 400],
    ['201 parameters', 'GET', `/api/articles?${'a=1&'.repeat(200)}b=1`, 400],
    ['a method of WebDAV', 'PROPFIND', '/', 405],
    ['TRACE', 'TRACE', '/api/users', 405],
    ['POST on a reader’s page', 'POST', '/commentary/a', 405],
    ['DELETE on a reader’s page', 'DELETE', '/', 405],
    ['POST beside the API', 'POST', '/apiary', 405],
  ])('with %s', async (_, method, path, status) => {
    const answer = await ask(await guarded(), { method, path })
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(/\. /)
  })

  test.each([
    ['a body on a reader’s page', 'POST', '/commentary/a', { ...json, ...length(2) }, 405],
    ['a body of a preview', 'POST', '/preview/articles/1', { ...json, ...length(2) }, 405],
    ['a body with GET', 'GET', '/commentary/a', { ...json, ...length(2) }, 413],
    ['a compressed body', 'POST', '/api/articles', { ...json, ...length(2), 'content-encoding': 'gzip' }, 415],
    ['a body of unknown length', 'POST', '/api/articles', { ...json, 'transfer-encoding': 'chunked' }, 411],
    ['a body of no type', 'POST', '/api/articles', length(2), 415],
    ['a body of XML', 'POST', '/api/articles', { 'content-type': 'application/xml', ...length(2) }, 415],
    ['JSON as a query', 'POST', '/api/articles', { ...json, ...length(2), 'x-http-method-override': 'GET' }, 415],
    ['it by Payload’s name', 'POST', '/api/x', { ...json, ...length(2), 'x-payload-http-method-override': 'GET' }, 415],
    ['JSON over 2 MB', 'POST', '/api/articles', { ...json, ...length(2 * megabyte + 1) }, 413],
    ['text over 2 MB', 'POST', '/admin', { 'content-type': 'text/plain', ...length(2 * megabyte + 1) }, 413],
    [
      'a form over 26 MB',
      'POST',
      '/api/media',
      { 'content-type': 'multipart/form-data; boundary=x', ...length(26 * megabyte + 1) },
      413,
    ],
    [
      'a form over 2 MB for a function of the admin',
      'POST',
      '/admin',
      { 'content-type': 'multipart/form-data; boundary=x', ...length(2 * megabyte + 1) },
      413,
    ],
  ])('with %s, before the body is sent', async (_, method, path, headers, status) => {
    const asked = request({ host: '127.0.0.1', port: await guarded(), method, path, headers })
    asked.flushHeaders()
    asked.on('error', () => undefined)
    const [response] = (await once(asked, 'response')) as [{ statusCode: number; headers: Record<string, string> }]
    expect(response.statusCode).toBe(status)
    expect(response.headers['connection']).toBe('close')
    asked.destroy()
  })

  test('and the sender of a large body still reads why', async () => {
    const size = 8 * megabyte
    const headers = { ...json, ...length(size) }
    const answer = await ask(await guarded(), { method: 'POST', path: '/api/articles', headers }, Buffer.alloc(size))
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.text)).toEqual({
      errors: [{ message: 'This body is larger than 2 MB. Send less in one request.' }],
    })
  })

  test('and one who never ends is let go', async () => {
    const port = await guarded()
    const began = Date.now()
    const head = `POST /api/articles HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n`
    const answer = await sendRaw(port, `${head}Content-Length: 9000000\r\n\r\n{`)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(Date.now() - began).toBeLessThan(4000)
  })

  test.each([
    ['abc', 'Content-Length: abc'],
    ['-1', 'Content-Length: -1'],
    ['two', 'Content-Length: 1\r\nContent-Length: 2'],
    ['endless', 'Content-Length: 99999999999999999999999'],
    ['both', 'Content-Length: 4\r\nTransfer-Encoding: chunked'],
  ])('with a length that is none: %s', async (_, lengths) => {
    const head = `POST /api/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n`
    expect(await sendRaw(await guarded(), `${head}${lengths}\r\n\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /)
  })

  test('in Payload’s shape under /api, in plain text elsewhere, and without a body for HEAD', async () => {
    const port = await guarded()
    for (const path of ['/api/%zz', '/api/users?a=%zz']) {
      const data = await ask(port, { path })
      expect(data.headers['content-type']).toContain('application/json')
      expect(JSON.parse(data.text)).toHaveProperty('errors.0.message')
    }
    const page = await ask(port, { path: '/%zz' })
    expect(page.headers['content-type']).toContain('text/plain')
    expect(page.text).toContain('%25')
    const head = await ask(port, { method: 'HEAD', path: '/%zz' })
    expect([head.status, head.text]).toEqual([400, ''])
    const method = await ask(port, { method: 'PUT', path: '/' })
    expect(method.headers['allow']).toBe('GET, HEAD, OPTIONS')
  })
})

describe('a request passes', () => {
  test.each([
    ['a page', 'GET', '/commentary/a?page=2', {}],
    ['HEAD', 'HEAD', '/', {}],
    ['a search somebody typed', 'GET', '/search?q=100%', {}],
    ['the longest address', 'GET', `/${'a'.repeat(8191)}`, {}],
    ['200 parameters', 'GET', `/api/articles?${'a=1&'.repeat(199)}b=1`, {}],
    ['a write without a body', 'DELETE', '/api/articles/1', {}],
    ['JSON', 'POST', '/api/articles', { 'content-type': 'application/json; charset=utf-8', ...length(2) }],
    ['a server function', 'POST', '/admin/collections/articles', { 'content-type': 'text/plain', ...length(2) }],
    [
      'a query as a form',
      'POST',
      '/api/articles',
      { 'content-type': 'application/x-www-form-urlencoded', ...length(2), 'x-http-method-override': 'GET' },
    ],
    ['a stated identity', 'POST', '/api/articles', { ...json, ...length(2), 'content-encoding': 'identity' }],
  ])('that is %s', async (_, method, path, headers) => {
    const body = 'content-length' in headers ? '{}' : undefined
    expect((await ask(await guarded(), { method, path, headers }, body)).status).toBe(200)
  })

  test.each(['text/plain', 'application/octet-stream', 'text/html'])(
    'that imports 3 MB of %s, which has a limit of its own',
    async (type) => {
      const headers = { 'content-type': type, ...length(3 * megabyte) }
      const path = '/api/articles/import'
      const answer = await ask(await guarded(), { method: 'POST', path, headers }, Buffer.alloc(3 * megabyte))
      expect(answer.status).toBe(200)
    },
  )

  test('whose body comes slowly', async () => {
    const asked = request({
      port: await guarded(),
      method: 'POST',
      path: '/api/articles',
      headers: { ...json, ...length(2) },
    })
    asked.write('{')
    setTimeout(() => asked.end('}'), 50)
    const [response] = (await once(asked, 'response')) as [{ statusCode: number }]
    expect(response.statusCode).toBe(200)
    asked.destroy()
  })

  test('without the headers only the site may set', async () => {
    const headers = {
      'X-Middleware-Subrequest': 'a',
      'X-Forwarded-Host': 'b',
      'x-standfirst-address': 'c',
      'x-standfirst-arrived': '0',
      'x-kept': 'd',
    }
    const { text } = await ask(await guarded(), { path: '/', headers })
    expect(text).toContain('x-kept')
    expect(text.toLowerCase()).not.toMatch(/subrequest|forwarded-host|standfirst-a/)
  })

  test('as its path where it was sent as to a proxy', async () => {
    const { text } = await ask(await guarded(), { path: 'http://elsewhere.example/api/users?a=1' })
    expect(JSON.parse(text)).toHaveProperty('url', '/api/users?a=1')
  })
})
