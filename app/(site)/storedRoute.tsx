import { setTimeout } from 'node:timers/promises'

import { ErrorPage } from '@/components/ErrorPage'
import { openStore, type Store } from '@/reading/store'
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
  readonly body: BodyInit | null
}

/** How long a reader waits for a page that is made anew, in milliseconds, before the last one is sent. */
const timeoutMs = 2000

/**
 * Makes an answer from fresh reads, once for all requests meanwhile, and stores it under the key of the request. Where
 * the database is unavailable or slow it sends the last answer made, or a page that explains this (503).
 */
export async function storedRoute(request: Request, make: Make): Promise<Response> {
  const asked = pageRequest(request.url)
  return asked === null ? noAddress() : storedAnswer(request, asked, make)
}

/** The answer to what is no address of a page. */
export const noAddress = (): Response => new Response(null, { status: 404, headers: closedHeaders })

interface Choice {
  /** The headers by which the form was chosen. */
  readonly vary: string
  /** Whether it may be stored under another address than the one that was asked for, where the server did not look. */
  readonly isElsewhere: boolean
}

/** As `storedRoute`, for a request that was read already. */
export async function storedAnswer(
  request: Request,
  asked: PageRequest,
  make: Make,
  { vary, isElsewhere }: Choice = { vary: 'accept-encoding', isElsewhere: false },
): Promise<Response> {
  const { status, body, headers } = (isElsewhere ? freshOf(asked) : null) ?? (await answerTo(asked, make))
  const answered = { status, body, headers: headers.etag || vary.includes(',') ? { ...headers, vary } : headers }
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
  const { status, type, compression, faces } = made
  const body = typeof made.body === 'string' ? made.body : new Uint8Array(made.body)
  const headers = typeof body === 'string' && type === undefined ? pageHeaders(body) : dataHeaders(type ?? '')
  if (status !== 200) return { status, headers, body }
  const whole = { ...headers, ...made.headers }
  if (asked.key !== null) {
    const stored = { status, headers: whole, body, compression, faces, tags: store.tags, ticket, madeAt: Date.now() }
    pages().store(asked.key, stored)
  }
  return { status, headers: { ...whole, etag: etagOf(body) }, body }
}

const freshOf = ({ key }: PageRequest): Sent | null =>
  key !== null && pages().fresh(key, Date.now()) ? lastOf(key) : null

/** The last answer made for this key; null where there is none, or a record in it was withdrawn since. */
function lastOf(key: string): Sent | null {
  const last = pages().last(key)
  if (!last) return null
  const { status, headers, etag, identity } = last
  return { status, headers: { ...headers, etag }, body: new Uint8Array(identity) }
}

async function away({ key, path }: PageRequest, error: unknown): Promise<Sent> {
  logLine({ event: 'fault', path, ...errorFields(error) })
  const last = key === null ? null : lastOf(key)
  if (last) return last
  const body = await html(<ErrorPage stylesheet={stylesheet()} />)
  return { status: 503, headers: { ...pageHeaders(body), 'retry-after': '30' }, body }
}
