import { setTimeout } from 'node:timers/promises'

import { ErrorPage } from '@/components/ErrorPage'
import { openStore, type Store } from '@/reading/store'
import { sharedHeaders } from '@/serving/caches/sharedHeaders'
import { sharedNow } from '@/serving/caches/sharing'
import { etagOf } from '@/serving/pages/etagOf'
import { isNotModified } from '@/serving/pages/isNotModified'
import { makeOnce } from '@/serving/pages/makeOnce'
import { errorFields, logLine } from '@/serving/process/logLine'
import { closedHeaders, dataHeaders, movedHeaders, pageHeaders } from '@/serving/requests/pageHeaders'
import { pageRequest, type PageRequest } from '@/serving/requests/pageRequest'
import { type Compression, pages } from '@/serving/pages/pageStore'
import type { FaceType } from '@/serving/requests/chooseFace'
import { databaseAnswers } from '@/serving/process/isReady'
import { stylesheet } from '@/serving/pages/stylesheet'

import { html } from './html'

/** The answer of a route from what it read. */
export type Answer = { status: 308; to: string } | Content

interface Content {
  status: number
  body: string | Uint8Array
  /** The content type where it is no page, such as the feed’s. */
  type?: string
  /** More headers of an answer that is no page. */
  headers?: Readonly<Record<string, string>>
  compression?: Compression
  /** The forms among which `Accept` chooses at the address of a page, the page first. */
  faces?: readonly FaceType[]
}

type Make = (store: Store, asked: PageRequest) => Promise<Answer>

interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The headers by which a shared cache may store it; none where it may not, such as what is no longer fresh. */
  readonly shared: Readonly<Record<string, string>>
  readonly body: BodyInit | null
}

/** How long a reader waits for a page that is made anew, in milliseconds, before the last one is sent. */
const timeoutMs = 2000

/**
 * Makes an answer from fresh reads, once for all requests meanwhile, and stores it under the key of the request. Where
 * the database is unavailable or slow it sends the last answer made, or a page that explains this (503).
 */
export async function storedRoute(request: Request, make: Make, choice?: Choice): Promise<Response> {
  const asked = pageRequest(request.url)
  return asked === null ? noAddress() : storedAnswer(request, asked, make, choice)
}

/** The answer to what is no address of a page. Without a `Cache-Control`, caches may store a 404 (RFC 9110, 15.5.5). */
export const noAddress = (): Response =>
  new Response(null, { status: 404, headers: { ...closedHeaders, 'cache-control': 'no-store' } })

export interface Choice {
  /** The headers by which the form was chosen. */
  readonly vary: string
  /**
   * Whether its own address is another than the one that was asked for: the server did not look there, and no shared
   * cache may store it here.
   */
  readonly isElsewhere: boolean
}

/** As `storedRoute`, for a request that was read already. */
export async function storedAnswer(
  request: Request,
  asked: PageRequest,
  make: Make,
  { vary, isElsewhere }: Choice = { vary: 'accept-encoding', isElsewhere: false },
): Promise<Response> {
  const answer = (isElsewhere ? freshOf(asked) : null) ?? (await answerTo(asked, make))
  const { status, body } = answer
  const own = isElsewhere ? answer.headers : { ...answer.headers, ...sharedNow(answer.shared) }
  const headers = own['etag'] || vary.includes(',') ? { ...own, vary } : own
  // The query is no part of the key, so the shared answer cannot contain it.
  const { location, etag } = headers
  if (location) return new Response(body, { status, headers: { ...headers, location: location + asked.search } })
  return etag && isNotModified(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status, headers })
}

async function answerTo(asked: PageRequest, make: Make): Promise<Sent> {
  const { key } = asked
  const last = key === null ? null : lastOf(key)
  if (last && !databaseAnswers()) return last
  const made = key === null ? answer(asked, make) : makeOnce(key, pages().ticket(), () => answer(asked, make))
  const whole = made.catch((error: unknown) => away(asked, error))
  return last ? Promise.race([whole, setTimeout(timeoutMs, last, { ref: false })]) : whole
}

async function answer(asked: PageRequest, make: Make): Promise<Sent> {
  const ticket = pages().ticket()
  const store = await openStore()
  const made = await make(store, asked)
  if ('to' in made)
    return { status: made.status, headers: { location: made.to, ...movedHeaders }, shared: {}, body: null }
  const { status, type, compression, faces } = made
  const body = typeof made.body === 'string' ? made.body : new Uint8Array(made.body)
  const headers = typeof body === 'string' && type === undefined ? pageHeaders(body) : dataHeaders(type ?? '')
  if (status !== 200) return { status, headers, shared: {}, body }
  const whole = { ...headers, ...made.headers }
  const { tags } = store
  // What is not stored here, such as a search, may be older than a change that it does not bear as a tag.
  const shared = asked.key === null ? {} : sharedHeaders(tags)
  if (asked.key !== null) {
    const stored = { status, headers: whole, shared, body, compression, faces, tags, ticket, madeAt: Date.now() }
    pages().store(asked.key, stored)
  }
  const current = pages().isCurrent(tags, ticket) ? shared : {}
  return { status, headers: { ...whole, etag: etagOf(body) }, shared: current, body }
}

const freshOf = ({ key }: PageRequest): Sent | null =>
  key !== null && pages().fresh(key, Date.now()) ? lastOf(key) : null

/** The last answer made for this key; null where there is none, or a record in it was withdrawn since. */
function lastOf(key: string): Sent | null {
  const last = pages().last(key)
  if (!last) return null
  const { status, headers, etag, identity } = last
  const shared = pages().fresh(key, Date.now()) ? last.shared : {}
  return { status, headers: { ...headers, etag }, shared, body: new Uint8Array(identity) }
}

async function away({ key, path }: PageRequest, error: unknown): Promise<Sent> {
  logLine({ event: 'fault', path, ...errorFields(error) })
  const last = key === null ? null : lastOf(key)
  if (last) return last
  const body = await html(<ErrorPage stylesheet={stylesheet()} />)
  const headers = { ...pageHeaders(body), 'cache-control': 'no-store', 'retry-after': '30' }
  return { status: 503, headers, shared: {}, body }
}
