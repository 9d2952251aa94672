import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { get } from './get.mjs'

const agent = new http.Agent()
const from: (string | string[] | undefined)[] = []
const server = http.createServer((request, response) => {
  from.push(request.headers['x-forwarded-for'])
  response.statusCode = request.url === '/starting' ? 503 : 200
  response.end('<h1>A commentary</h1>')
})
const at = (path: string) => new URL(path, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  agent.destroy()
  server.close()
})

test('the page that was asked for is handed on', async () => {
  const { body } = await get(agent, { url: at('/'), status: 200, mark: 'A commentary' })
  expect(body).toContain('<h1>')
})

test('a site that is just starting is not measured', async () => {
  await expect(get(agent, { url: at('/starting'), status: 200, mark: 'A commentary' })).rejects.toThrow('503')
})

test('nor is another page than the one asked for', async () => {
  await expect(get(agent, { url: at('/'), status: 200, mark: 'Another' })).rejects.toThrow('without “Another”')
})

test('each request comes from another address', () => {
  expect(new Set(from).size).toBe(from.length)
})
