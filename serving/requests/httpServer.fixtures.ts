import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type RequestOptions, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

import { onTestFinished } from 'vitest'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** A real server on a free port for one test. */
export async function serve(handler: Handler): Promise<number> {
  const server = createServer((incoming, response) => void handler(incoming, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Sends a request with node:http, which unlike fetch lets a test set every header. */
export async function ask(port: number, options: RequestOptions, body?: string | Buffer): Promise<Answer> {
  const asked = request({ host: '127.0.0.1', port, agent: false, ...options })
  asked.end(body)
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  // When the answer comes before the body is sent, the connection may close during the rest of it.
  asked.on('error', () => undefined)
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  return { status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() }
}

/** Sends these bytes unchanged, which no client would send, and returns the raw answer. */
export async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(text, 'latin1')
  let answer = ''
  socket.on('data', (part) => (answer += part.toString('latin1')))
  socket.on('error', () => undefined)
  await once(socket, 'close')
  return answer
}
