import type { IncomingMessage, ServerResponse } from 'node:http'

import { expect } from 'vitest'

import { type Answer, ask, serve } from '@/serving/requests/httpServer.fixtures'
import { Throttle } from '@/serving/requests/Throttle'
import { PasswordQueue } from './PasswordQueue'
import { type LoginContext, throttleLogin } from './throttleLogin'

export const owner = 'owner@example.org'
export const right = { email: owner, password: 'the right one' }
export const wrong = { email: owner, password: 'a wrong one' }

export interface LoginServer {
  readonly port: number
  /** The bodies of the attempts that reached the password check. */
  readonly checked: unknown[]
  now: number
}

/** A context as the server creates it, behind one proxy. */
export const loginContext = (given: Partial<LoginContext> = {}): LoginContext => ({
  throttle: new Throttle(),
  queue: new PasswordQueue(),
  secret: 'a secret of the site',
  https: false,
  trustedProxies: 1,
  log: () => undefined,
  ...given,
})

/** A server whose login route reads the request as Next passes it on. */
export async function startLoginServer(
  door: Partial<LoginContext> = {},
  check: Check = passwordCheck,
): Promise<LoginServer> {
  const whole = loginContext(door)
  const checked: unknown[] = []
  const state = { port: 0, checked, now: 0 }
  state.port = await serve(async (incoming, response) => {
    const request = await throttleLogin(incoming, response, whole, () => state.now)
    if (!request) return
    const bytes = request.method === 'POST' ? await readAsWeb(request) : ''
    expect(Buffer.byteLength(bytes)).toBe(Number(request.headers['content-length'] ?? 0))
    checked.push(bytes === '' ? null : JSON.parse(bytes))
    await check(checked.at(-1), response)
  })
  return state
}

/** Reads the body as Next does, which makes the request the body of a web request. */
const readAsWeb = (body: IncomingMessage): Promise<string> =>
  new Request('http://n/', { method: 'POST', body, duplex: 'half' } as unknown as RequestInit).text()

export function passwordCheck(given: unknown, response: ServerResponse): unknown {
  response.statusCode = (given as { password?: string } | null)?.password === right.password ? 200 : 401
  response.appendHeader('set-cookie', 'payload-token=t')
  return response.end('{}')
}

type Check = (given: unknown, response: ServerResponse) => unknown

interface Sent {
  readonly address?: string
  readonly cookie?: string
  readonly path?: string
  readonly type?: string
}

export function post(
  { port }: LoginServer,
  body: unknown,
  { address = '192.0.2.1', cookie, path, type }: Sent = {},
): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = {
    'content-type': type ?? 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    'x-forwarded-for': address,
    ...(cookie === undefined ? {} : { cookie }),
  }
  return ask(port, { method: 'POST', path: path ?? '/api/users/login', headers }, text)
}

export const cookiesOf = ({ headers }: Answer): string[] => [headers['set-cookie'] ?? []].flat()
export const deviceIn = (answer: Answer): string =>
  cookiesOf(answer)
    .find((cookie) => cookie.startsWith('standfirst-device-'))
    ?.split(';')[0] ?? ''
