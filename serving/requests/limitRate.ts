import type { IncomingMessage, ServerResponse } from 'node:http'

import { plainPath } from './area'
import { clientAddress } from './clientAddress'
import { Throttle } from './Throttle'
import { tooManyReads } from './refusals'
import { sendRefusal } from './sendRefusal'

type Kind = 'search' | 'data of readers' | 'data of the desk'

/**
 * Requests per minute of one address for what is read anew each time; stored pages and files cost nothing and are not
 * counted.
 */
const perMinute: Readonly<Record<Kind, number>> = { search: 120, 'data of readers': 300, 'data of the desk': 3000 }

/** Counts the reads of each address for a minute. */
export class ReadingPace {
  private readonly counts = Object.fromEntries(
    Object.entries(perMinute).map(([kind, perAddress]) => [kind, countOf(perAddress)]),
  )

  /** How many milliseconds this request must wait; 0 where it may go on. */
  admit(kind: Kind, address: string, now: number): number {
    return this.counts[kind]?.admit({ action: kind, address, account: null, device: null }, now) ?? 0
  }
}

const countOf = (perAddress: number): Throttle =>
  new Throttle({ window: 60_000, perAddress, perAccount: perAddress, perDevice: perAddress, buckets: 10_000 })

/** Answers 429 with Retry-After to an address that reads uncached data too fast; true where it did. */
export function limitRate(
  request: IncomingMessage,
  response: ServerResponse,
  pace: ReadingPace,
  trustedProxies: number,
  now: number = Date.now(),
): boolean {
  const kind = kindOf(request)
  const wait = kind === null ? 0 : pace.admit(kind, clientAddress(request, trustedProxies), now)
  if (wait === 0) return false
  sendRefusal(request, response, tooManyReads(Math.ceil(wait / 1000)))
  return true
}

function kindOf({ method, url = '/', headers }: IncomingMessage): Kind | null {
  const path = plainPath(url) ?? ''
  if (path === '/search' && method === 'GET') return 'search'
  // The method does not matter: a POST may override it with GET.
  if (!path.startsWith('/api/') || path.startsWith('/api/media/file/')) return null
  // The token is verified later; a made-up one gains a wider limit and no access.
  const isStaff = headers.authorization !== undefined || /standfirst-token=/.test(headers.cookie ?? '')
  return isStaff ? 'data of the desk' : 'data of readers'
}
