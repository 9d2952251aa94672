import { setTimeout } from 'node:timers/promises'

import { ErrorPage } from '@/components/ErrorPage'
import { openStore, type Store } from '@/reading/store'
import { makeOnce } from '@/serving/makeOnce'
import { faultOf, noteLine } from '@/serving/noteLine'
import { closedHeaders, dataHeaders, pageHeaders } from '@/serving/pageHeaders'
import { pages } from '@/serving/pageStore'
import { databaseAnswers } from '@/serving/readiness'
import { stylesheet } from '@/serving/stylesheet'

import { html } from '@/app/(site)/html'

/** What a route makes of what it read; `type` for what is no page, such as the feed. */
export type Answer = { status: number; body: string; type?: string } | { status: 308; to: string }

type Make = (store: Store) => Promise<Answer>

interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

/** How long a reader waits for a page that is made anew, in milliseconds, before the last one goes out. */
const patience = 2000

/**
 * Makes an answer from fresh reads, once for all who ask meanwhile, and keeps it under `key`. Where the database is away
 * or slow the last one made goes out, or a page that says so (503). A key of null keeps nothing.
 */
export async function keeping(key: string | null, make: Make): Promise<Response> {
  const last = key === null ? null : lastOf(key)
  if (last && !databaseAnswers()) return sent(last)
  const made = key === null ? answer(null, make) : makeOnce(key, pages().ticket(), () => answer(key, make))
  const whole = made.catch((error: unknown) => away(key, error))
  if (!last) return sent(await whole)
  return sent(await Promise.race([whole, setTimeout(patience, last, { ref: false })]))
}

const sent = ({ body, status, headers }: Sent): Response => new Response(body, { status, headers })

async function answer(key: string | null, make: Make): Promise<Sent> {
  const ticket = pages().ticket()
  const store = await openStore()
  const made = await make(store)
  if ('to' in made) return { status: made.status, headers: { location: made.to, ...closedHeaders }, body: null }
  const { status, body, type } = made
  const headers = type === undefined ? pageHeaders(body) : dataHeaders(type)
  if (key !== null && status === 200)
    pages().keep(key, { status, headers, body, tags: store.tags, ticket, madeAt: Date.now() })
  return { status, headers, body }
}

/** The last answer made for this key; null where there is none, or what it showed was withdrawn since. */
function lastOf(key: string): Sent | null {
  const last = pages().last(key)
  return last && { status: last.status, headers: last.headers, body: new Uint8Array(last.identity) }
}

async function away(key: string | null, error: unknown): Promise<Sent> {
  noteLine({ event: 'fault', path: key ?? '', ...faultOf(error) })
  const last = key === null ? null : lastOf(key)
  if (last) return last
  const body = await html(<ErrorPage stylesheet={stylesheet()} />)
  return { status: 503, headers: { ...pageHeaders(body), 'retry-after': '30' }, body }
}
