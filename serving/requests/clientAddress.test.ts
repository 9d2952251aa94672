import type { IncomingMessage } from 'node:http'

import { describe, expect, test } from 'vitest'

import { clientAddress } from './clientAddress'
import { ask, serve } from './httpServer.fixtures'

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage

describe('the address of a client', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::ffff:c000:201', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    [undefined, 'unknown'],
  ])('%s is %s', (given, address) => {
    expect(clientAddress(from(given))).toBe(address)
  })

  test.each([
    ['nobody is trusted', 0, '198.51.100.7', '192.0.2.1'],
    ['one proxy is trusted', 1, '203.0.113.9, 198.51.100.7', '198.51.100.7'],
    ['two proxies are trusted', 2, '203.0.113.9, 198.51.100.7', '203.0.113.9'],
    ['fewer came than are trusted', 3, '198.51.100.7', '198.51.100.7'],
    ['the proxy adds a port', 1, '198.51.100.7:4711', '198.51.100.7'],
    ['the proxy adds a port to IPv6', 1, '[2001:db8::1]:4711', '2001:db8:0:0::/64'],
    ['the proxy hides it', 1, '203.0.113.9, unknown', '192.0.2.1'],
    ['the proxy says nothing', 1, undefined, '192.0.2.1'],
  ])('where %s', (_, trusted, forwarded, address) => {
    expect(clientAddress(from('192.0.2.1', forwarded), trusted)).toBe(address)
  })

  test('over a real connection', async () => {
    const port = await serve((request, response) => response.end(clientAddress(request)))
    expect((await ask(port, { headers: { 'x-forwarded-for': '192.0.2.1' } })).text).toBe('127.0.0.1')
  })
})
