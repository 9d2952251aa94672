import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, onTestFinished, test } from 'vitest'

import { sendRaw } from './httpServer.fixtures'
import { refuseTunnels } from './refuseTunnels'

test.each([
  ['CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 405 /],
  [
    'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n',
    /^HTTP\/1\.1 200 OK[\s\S]+the site$/,
  ],
])('%j has an answer in HTTP/1.1', async (asked, answer) => {
  const server = createServer((_, response) => void response.end('the site'))
  refuseTunnels(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  expect(await sendRaw((server.address() as AddressInfo).port, asked)).toMatch(answer)
})
