import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers'

import { isLogin } from '@/serving/requests/area'
import { beforeHead } from '@/serving/requests/beforeHead'
import { clientAddress } from '@/serving/requests/clientAddress'
import { deviceCookie, knownDevice } from './deviceCookie'
import { readLoginBody } from './readLoginBody'
import type { Attempt, Throttle } from '@/serving/requests/Throttle'
import type { LogEntry } from '@/serving/process/logLine'
import type { PasswordQueue } from './PasswordQueue'
import { sendRefusal } from '@/serving/requests/sendRefusal'

/** What the door needs; one for the whole process. */
export interface LoginContext {
  readonly throttle: Throttle
  readonly queue: PasswordQueue
  /** Signs device cookies: the same for every instance. */
  readonly secret: string
  readonly https: boolean
  readonly trustedProxies: number
  /** Who signed in, who tried to, and how it went. */
  readonly log: (entry: LogEntry) => void
}

/** Routes take any case and a slash at the end, so this does too. */

/** Payload would take the request as another method, and its status would say nothing about a password. */
const overrides = ['x-http-method-override', 'x-payload-http-method-override']

/** Longer than a check takes: one goes on though whoever asked has left. */
const longestCheck = 1000

/**
 * Answers 429 with Retry-After (seconds, RFC 9110, 10.2.3) to whoever asks too often to be let in, before a password is
 * hashed, and then gives null. Else gives the request to hand on in place of this one; its status says how it went.
 */
export async function throttleLogin(
  request: IncomingMessage,
  response: ServerResponse,
  door: LoginContext,
  clock: () => number = Date.now,
): Promise<IncomingMessage | null> {
  if (!isLogin(request)) return request
  for (const name of overrides) Reflect.deleteProperty(request.headers, name)
  const reading = await readLoginBody(request)
  if ('gone' in reading) return null
  if ('refusal' in reading) {
    sendRefusal(request, response, reading.refusal)
    return null
  }
  const account = accountIn(reading.fields['email'])
  const { secret, https } = door
  const device = account ? knownDevice(request.headers.cookie, account, secret, https) : null
  const attempt: Attempt = { action: 'login', account, device, address: clientAddress(request, door.trustedProxies) }
  response.once('finish', () => {
    door.log({
      event: 'login',
      status: response.statusCode,
      account: account?.slice(0, 100) ?? null,
      address: attempt.address,
    })
  })
  const now = clock()
  const wait = door.throttle.admit(attempt, now)
  if (wait > 0) {
    tooMany(request, response, Math.ceil(wait / 1000), 'Too many attempts failed.')
    return null
  }
  const forgive = () => {
    door.throttle.forgive(attempt, now)
  }
  const leave = await door.queue.acquire(device !== null)
  if (leave === null || response.destroyed) {
    forgive()
    leave?.()
    if (!response.destroyed) tooMany(request, response, 5, 'Too many people sign in at this moment.')
    return null
  }
  response.once('finish', () => {
    if (!isFailure(response.statusCode)) forgive()
  })
  response.once('close', () => {
    if (response.writableFinished) leave()
    else setTimeout(leave, longestCheck)
  })
  if (account) {
    beforeHead(response, (status) => {
      if (status === 200) response.appendHeader('set-cookie', deviceCookie(account, device, secret, https))
    })
  }
  return reading.request
}

/** An account’s name as Payload looks it up. */
function accountIn(email: unknown): string | null {
  return typeof email === 'string' && email.trim() !== '' ? email.toLowerCase().trim() : null
}

/** A fault of the house is nobody’s failed attempt. */
const isFailure = (status: number): boolean => status >= 400 && status < 500

function tooMany(request: IncomingMessage, response: ServerResponse, seconds: number, why: string): void {
  const minutes = Math.ceil(seconds / 60)
  const when = seconds < 60 ? `${seconds} seconds` : minutes === 1 ? 'a minute' : `${minutes} minutes`
  sendRefusal(request, response, {
    status: 429,
    sentence: `${why} Try again in ${when}.`,
    headers: { 'retry-after': String(seconds) },
  })
}
