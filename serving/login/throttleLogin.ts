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
import { tooManyFailures, tooManySignIns } from '@/serving/requests/refusals'
import { sendRefusal } from '@/serving/requests/sendRefusal'

/** What `throttleLogin` needs, once for the whole process. */
export interface LoginContext {
  readonly throttle: Throttle
  readonly queue: PasswordQueue
  /** Signs device cookies; the same on every instance. */
  readonly secret: string
  readonly https: boolean
  readonly trustedProxies: number
  /** Logs each attempt with its account, address and status. */
  readonly log: (entry: LogEntry) => void
}

/** Payload would handle the request as another method, whose status says nothing about the password. */
const methodOverrides = ['x-http-method-override', 'x-payload-http-method-override']

/** Longer than a password check takes, in milliseconds; it goes on after the client has disconnected. */
const maxCheckMs = 1000

/**
 * Answers 429 with Retry-After (seconds, RFC 9110, 10.2.3) to a client with too many failed attempts, before a password is
 * hashed, and returns null. Otherwise returns the request to pass on instead of this one; the status of its response
 * counts as the outcome of the attempt.
 */
export async function throttleLogin(
  request: IncomingMessage,
  response: ServerResponse,
  context: LoginContext,
  clock: () => number = Date.now,
): Promise<IncomingMessage | null> {
  if (!isLogin(request)) return request
  for (const name of methodOverrides) Reflect.deleteProperty(request.headers, name)
  const reading = await readLoginBody(request)
  if ('gone' in reading) return null
  if ('refusal' in reading) {
    sendRefusal(request, response, reading.refusal)
    return null
  }
  const account = accountIn(reading.fields['email'])
  const { secret, https } = context
  const device = account ? knownDevice(request.headers.cookie, account, secret, https) : null
  const attempt: Attempt = { action: 'login', account, device, address: clientAddress(request, context.trustedProxies) }
  response.once('finish', () => {
    context.log({
      event: 'login',
      status: response.statusCode,
      account: account?.slice(0, 100) ?? null,
      address: attempt.address,
    })
  })
  const now = clock()
  const wait = context.throttle.admit(attempt, now)
  if (wait > 0) {
    sendRefusal(request, response, tooManyFailures(Math.ceil(wait / 1000)))
    return null
  }
  const forgive = () => {
    context.throttle.forgive(attempt, now)
  }
  const release = await context.queue.acquire(device !== null)
  if (release === null || response.destroyed) {
    forgive()
    release?.()
    if (!response.destroyed) sendRefusal(request, response, tooManySignIns(5))
    return null
  }
  response.once('finish', () => {
    if (!isFailure(response.statusCode)) forgive()
  })
  response.once('close', () => {
    if (response.writableFinished) release()
    else setTimeout(release, maxCheckMs)
  })
  if (account) {
    beforeHead(response, (status) => {
      if (status === 200) response.appendHeader('set-cookie', deviceCookie(account, device, secret, https))
    })
  }
  return reading.request
}

/** The e-mail address of an account as Payload looks it up. */
function accountIn(email: unknown): string | null {
  return typeof email === 'string' && email.trim() !== '' ? email.toLowerCase().trim() : null
}

/** Only a 4xx is a failed attempt; an error of the site is not. */
const isFailure = (status: number): boolean => status >= 400 && status < 500
