import { setTimeout } from 'node:timers/promises'

import { ErrorPage } from '@/components/ErrorPage'
import { openStore, type Store } from '@/reading/store'
import { etagOf } from '@/serving/pages/etagOf'
import { isNotModified } from '@/serving/pages/isNotModified'
import { makeOnce } from '@/serving/pages/makeOnce'
import { errorFields, logLine } from '@/serving/process/logLine'
import { closedHeaders, dataHeaders, movedHeaders, pageHeaders } from '@/serving/requests/pageHeaders'
import { pageRequest, type PageRequest } from '@/serving/requests/pageRequest'
import { pages } from '@/serving/pages/pageStore'
import { databaseAnswers } from '@/serving/process/isReady'
import { stylesheet } from '@/serving/pages/stylesheet'

import { html } from './html'

/** The answer of a route from what it read; `type` where it is no page, such as the feed. */
export type Answer = { status: number; body: string; type?: string } | { status: 308; to: string }

type Make = (store: Store, asked: PageRequest) => Promise<Answer>

interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

/** How long a reader waits for a page that is made anew, in milliseconds, before the last one is sent. */
const timeoutMs = 2000

/**
 * Makes an answer from fresh reads, once for all requests meanwhile, and stores it under the key of the request. Where
 * the database is unavailable or slow it sends the last answer made, or a page that explains this (503).
 */
export async function storedRoute(request: Request, make: Make): Promise<Response> {
  const asked = pageRequest(request.url)
  if (asked === null) return new Response(null, { status: 404, headers: closedHeaders })
  const answered = await answerTo(asked, make)
  // The query is no part of the key, so the shared answer cannot contain it.
  const { location } = answered.headers
  if (location) return sent({ ...answered, headers: { ...answered.headers, location: location + asked.search } })
  return sentTo(request, answered)
}

/** The stored answer for a request that is answered under another address than its own; null where none is fresh. */
export function freshAnswer(request: Request): Response | null {
  const key = pageRequest(request.url)?.key ?? null
  const fresh = key !== null && pages().fresh(key, Date.now()) ? lastOf(key) : null
  return fresh && sentTo(request, fresh)
}

function sentTo(request: Request, answered: Sent): Response {
  const { etag } = answered.headers
  return etag && isNotModified(request.headers.get('if-none-match'), etag)
    ? sent({ ...answered, status: 304, body: null })
    : sent(answered)
}

async function answerTo(asked: PageRequest, make: Make): Promise<Sent> {
  const { key } = asked
  const last = key === null ? null : lastOf(key)
  if (last && !databaseAnswers()) return last
  const made = key === null ? answer(asked, make) : makeOnce(key, pages().ticket(), () => answer(asked, make))
  const whole = made.catch((error: unknown) => away(asked, error))
  return last ? Promise.race([whole, setTimeout(timeoutMs, last, { ref: false })]) : whole
}

const sent = ({ body, status, headers }: Sent): Response => new Response(body, { status, headers })

async function answer(asked: PageRequest, make: Make): Promise<Sent> {
  const ticket = pages().ticket()
  const store = await openStore()
  const made = await make(store, asked)
  if ('to' in made) return { status: made.status, headers: { location: made.to, ...movedHeaders }, body: null }
  const { status, body, type } = made
  const headers = type === undefined ? pageHeaders(body) : dataHeaders(type)
  if (status !== 200) return { status, headers, body }
  if (asked.key !== null)
    pages().store(asked.key, { status, headers, body, tags: store.tags, ticket, madeAt: Date.now() })
  return { status, headers: { ...headers, etag: etagOf(body), vary: 'accept-encoding' }, body }
}

/** The last answer made for this key; null where there is none, or a record in it was withdrawn since. */
function lastOf(key: string): Sent | null {
  const last = pages().last(key)
  if (!last) return null
  const { status, headers, etag, identity } = last
  return { status, headers: { ...headers, etag, vary: 'accept-encoding' }, body: new Uint8Array(identity) }
}

async function away({ key, path }: PageRequest, error: unknown): Promise<Sent> {
  logLine({ event: 'fault', path, ...errorFields(error) })
  const last = key === null ? null : lastOf(key)
  if (last) return last
  const body = await html(<ErrorPage stylesheet={stylesheet()} />)
  return { status: 503, headers: { ...pageHeaders(body), 'retry-after': '30' }, body }
}
