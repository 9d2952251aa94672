import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'

import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
let server: Server
let token: string
const faults: unknown[] = []
const record = (fault: unknown) => void faults.push(fault)

beforeAll(async () => {
  site = await openTestSite()
  token = await site.tokenOf('editor')
  process.on('uncaughtException', record).on('unhandledRejection', record)
  server = createServer((request, response) => void answer(request, response).catch(record)).listen(0)
  await once(server, 'listening')
})
afterAll(async () => {
  process.off('uncaughtException', record).off('unhandledRejection', record)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await site.close()
})

/** Answers over REST, with the request and the response bridged to web streams as Next does it. */
async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { serverURL } = site.payload.config
  const hasBody = incoming.method === 'POST'
  const request = new Request(`${serverURL}${incoming.url ?? '/'}`, {
    method: incoming.method ?? 'GET',
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(hasBody ? { body: incoming, duplex: 'half' } : {}),
  } as unknown as RequestInit)
  const { status, headers, body } = await handleEndpoints({
    config: Promise.resolve(site.payload.config),
    request,
  })
  response.writeHead(status, [...headers])
  // A reader that goes away ends the response early, which Next ignores too.
  if (body) await pipeline(Readable.fromWeb(body as never), response).catch(() => undefined)
  else response.end()
}

const boundary = 'form-of-a-test'
const begin = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`
const end = `\r\n--${boundary}\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{"alt":"A field"}\r\n--${boundary}--\r\n`

/** A connection that announces a form with a file of `size` bytes, and has sent its first part header. */
async function announceForm(size: number): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port)
  await once(socket, 'connect')
  socket.on('error', () => undefined)
  socket.write(
    [
      'POST /api/media HTTP/1.1',
      'host: localhost',
      `authorization: JWT ${token}`,
      `content-type: multipart/form-data; boundary=${boundary}`,
      `content-length: ${begin.length + size + end.length}`,
      '',
      begin,
    ].join('\r\n'),
  )
  return socket
}

const statusOf = async (socket: Socket): Promise<number> => {
  const [first] = (await once(socket, 'data')) as [Buffer]
  return Number(/^HTTP\/1.1 (\d+)/.exec(first.toString('latin1'))?.[1])
}

/** Waits until nothing of a request is still under way, and expects that it was no fault of the process. */
async function expectNoFault(): Promise<void> {
  await setTimeout(300)
  expect(faults).toEqual([])
}

test.each([25_000_001, 26_000_000])('a form with a file of %i bytes is refused while it is sent', async (size) => {
  const socket = await announceForm(size)
  const status = statusOf(socket)
  socket.write(Buffer.alloc(size))
  socket.write(end)
  expect(await status).toBe(413)
  socket.destroy()
  await expectNoFault()
})

test.each([0, 1, 70_000, 25_000_001])('a connection that ends after %i bytes of a file is no fault', async (sent) => {
  const socket = await announceForm(25_500_000)
  socket.write(Buffer.alloc(sent))
  await setTimeout(200)
  socket.destroy()
  await expectNoFault()
})

test('a form that is cut off and ended is refused', async () => {
  const socket = await announceForm(0)
  const status = statusOf(socket)
  socket.write('-'.repeat(end.length))
  expect(await status).toBe(400)
  socket.destroy()
  await expectNoFault()
})

test.each(['all at once', 'to the last byte, and that later', 'nothing more'])(
  'a form that stops for too long is refused, whatever follows: %s',
  async (rest) => {
    const { upload } = site.payload.config
    const before = upload.uploadTimeout
    upload.uploadTimeout = 200
    const socket = await announceForm(100_000)
    const status = statusOf(socket)
    socket.write(Buffer.alloc(50_000))
    expect(await status).toBe(408)
    upload.uploadTimeout = before
    if (rest === 'all at once') socket.write(Buffer.concat([Buffer.alloc(50_000), Buffer.from(end)]))
    if (rest.startsWith('to the last')) {
      socket.write(Buffer.concat([Buffer.alloc(50_000), Buffer.from(end.slice(0, -1))]))
      await setTimeout(100)
      socket.write(end.slice(-1))
    }
    await setTimeout(100)
    socket.destroy()
    await expectNoFault()
  },
)

test('a reader that goes away while an image is sent is no fault', async () => {
  const { filename } = await site.image()
  for (let time = 0; time < 5; time += 1) {
    const socket = connect((server.address() as AddressInfo).port)
    await once(socket, 'connect')
    socket.write(`GET /api/media/file/${filename} HTTP/1.1\r\nhost: localhost\r\nauthorization: JWT ${token}\r\n\r\n`)
    await setTimeout(time * 5)
    socket.destroy()
  }
  await expectNoFault()
})
