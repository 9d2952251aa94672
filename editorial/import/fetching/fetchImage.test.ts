import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, test } from 'vitest'

import { fetchImage, internet, type Network } from './fetchImage'

const png = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1')
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A site on this machine under an invented name; the number of its requests. */
async function site(answer: RequestListener) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/, '') ?? ''}${request.url ?? ''}`)
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, asked }
}
/** Names lead to this machine, which this test alone may ask; others lead where they say. */
const network = (names: Readonly<Record<string, readonly string[]>> = {}): Network => ({
  addressesOf: (host) => Promise.resolve(names[host] ?? ['127.0.0.1']),
  isAllowed: (address) => address === '127.0.0.1' || internet.isAllowed(address),
})

test('the bytes at an address are those that its site sends, with its name and its query', async () => {
  const { port, asked } = await site((_, response) => response.end(png))
  expect(await fetchImage(`http://user:word@old.example:${port}/a.png?x=1#y`, network())).toEqual({ bytes: png })
  expect(asked).toEqual(['old.example/a.png?x=1'])
})

test('a redirect is followed to a site that is checked as the first', async () => {
  const { port, asked } = await site((request, response) => {
    if (request.url === '/b.png') response.end(png)
    else response.writeHead(301, { location: `//cdn.example:${port}/b.png` }).end()
  })
  expect(await fetchImage(`http://old.example:${port}/a.png`, network())).toEqual({ bytes: png })
  expect(asked).toEqual(['old.example/a.png', 'cdn.example/b.png'])
  const inner = network({ 'cdn.example': ['10.0.0.1'] })
  expect(await fetchImage(`http://old.example:${port}/a.png`, inner)).toEqual({
    fault: 'its site cdn.example is not on the public internet',
  })
  expect(asked).toHaveLength(3)
})

test('a site is refused where any of its addresses is an inner one, and nothing is asked', async () => {
  const { port, asked } = await site((_, response) => response.end(png))
  const mixed = network({ 'old.example': ['127.0.0.1', '169.254.169.254'] })
  expect(await fetchImage(`http://old.example:${port}/`, mixed)).toEqual({
    fault: 'its site old.example is not on the public internet',
  })
  expect(await fetchImage(`http://old.example:${port}/`, network({ 'old.example': [] }))).toMatchObject({
    fault: expect.stringContaining('not on the public') as string,
  })
  expect(asked).toEqual([])
})

test('a name is looked up once: the connection goes to the address that was checked', async () => {
  const { port } = await site((_, response) => response.end(png))
  let lookups = 0
  const rebound: Network = {
    ...network(),
    addressesOf: () => {
      lookups += 1
      return Promise.resolve([lookups === 1 ? '127.0.0.1' : '10.0.0.1'])
    },
  }
  expect(await fetchImage(`http://old.example:${port}/`, rebound)).toEqual({ bytes: png })
  expect(lookups).toBe(1)
})

describe('on the internet', () => {
  test.each(['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', 'localhost', '0'])(
    'nothing is asked of %s',
    async (host) => {
      const { port, asked } = await site((_, response) => response.end(png))
      expect(await fetchImage(`http://${host}:${port}/`, internet)).toEqual({
        fault: expect.stringContaining('is not on the public internet') as string,
      })
      expect(asked).toEqual([])
    },
  )
})

test.each(['file:///etc/passwd', 'ftp://old.example/a', 'data:image/png;base64,AA', 'gopher://old.example'])(
  '%s is not fetched, nor where a site leads there',
  async (address) => {
    const fault = 'it leads to an address that is neither http nor https'
    expect(await fetchImage(address, network())).toEqual({ fault })
    const { port } = await site((_, response) => response.writeHead(302, { location: address }).end())
    expect(await fetchImage(`http://old.example:${port}/`, network())).toEqual({ fault })
  },
)

test('what is too large, too slow, in a circle or not there says so', async () => {
  const { port } = await site((request, response) => {
    if (request.url === '/large') response.end(Buffer.alloc(20_000_001))
    else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end()
    else if (request.url === '/slow') response.write(png)
    else if (request.url === '/nowhere') response.writeHead(302, { location: 'http://' }).end()
    else if (request.url === '/cut')
      response.writeHead(200, { 'content-length': '9' }).write('x', () => response.destroy())
    else response.writeHead(404).end()
  })
  const at = (path: string, ms?: number) => fetchImage(`http://old.example:${port}${path}`, network(), ms)
  expect(await at('/large')).toEqual({ fault: 'it is larger than 20 MB' })
  expect(await at('/circle')).toEqual({ fault: 'it leads on more than 5 times' })
  expect(await at('/slow', 300)).toEqual({ fault: 'it took longer than 0.3 s' })
  expect(await at('/nowhere')).toEqual({ fault: 'it leads to what is no address' })
  expect(await at('/gone')).toEqual({ fault: 'its site answered 404' })
  expect(await at('/cut')).toEqual({ fault: 'its site cannot be reached (ECONNRESET)' })
  expect(await fetchImage('http://old.example:1/', network())).toEqual({
    fault: 'its site cannot be reached (ECONNREFUSED)',
  })
  expect(await fetchImage('no address', network())).toEqual({ fault: 'it leads to what is no address' })
})
