import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import type { Conflict } from '@/editorial/errors/commentary'
import { readConflict } from '@/editorial/save/readConflict'

import type { SavingEvent } from './Saving'
import type { Values } from './differing'

type Fetch = typeof globalThis.fetch

interface Page {
  /** The address of the commentary in the REST API. */
  readonly path: string
  /** The revision that the next save is based on. */
  readonly revision: () => number
  readonly notify: (event: SavingEvent) => void
}

interface SaveQueue {
  readonly fetch: Fetch
  /** Both texts as a conflict has them, nothing saved; null where the site cannot be reached. */
  compare(values: Values): Promise<Conflict | null>
}

/** No commentary has this revision, so that a save based on it is always answered with both texts. */
const noRevision = -1
/** The site answers a save within 9 s; after a longer silence the connection is lost. */
const timeoutMs = 20_000

const answerToSave = z.object({
  doc: z.object({ revision: z.number(), textFindings: z.optional(z.array(z.string())) }),
})
const answerToApproval = z.object({ revision: z.number() })
const sentText = z.record(z.string(), z.unknown())

/**
 * A fetch for the page of one commentary: its saves leave one at a time, each based on what this page itself saved last,
 * so that only somebody else’s save can be in conflict. The page is notified of the outcome of each.
 */
export function queueSaves(send: Fetch, { path, revision, notify }: Page): SaveQueue {
  let last: Promise<unknown> = Promise.resolve()
  const save: Fetch = async (input, init) => {
    const text = textOf(init?.body)
    const body = text ? basedOn(init?.body, text, revision()) : init?.body
    const answer = await send(input, { ...init, body, signal: AbortSignal.timeout(timeoutMs) }).catch(
      (error: unknown) => {
        notify({ type: 'unanswered', text })
        throw error
      },
    )
    const answered = await bodyOf(answer)
    const conflict = answer.status === 409 ? readConflict(answered) : null
    if (answer.ok) {
      const { revision: stored = null, textFindings = [] } = answerToSave.safeParse(answered).data?.doc ?? {}
      notify({ type: 'saved', text, revision: stored, findings: textFindings })
    } else if (conflict) notify({ type: 'conflicted', conflict })
    else if (answer.status >= 500 || answer.status === 429) notify({ type: 'unanswered', text })
    else notify({ type: 'refused', isPublication: text?._status === 'published' })
    return answer
  }
  /** An approval makes a revision too, of the text that this page has seen saved. */
  const approve: Fetch = async (input, init) => {
    const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null
    const seen = answerToApproval.safeParse(sent).data?.revision ?? 0
    const body = JSON.stringify({ revision: Math.max(revision(), seen) })
    const answer = await send(input, { ...init, body, signal: AbortSignal.timeout(timeoutMs) })
    const approved = answerToApproval.safeParse(await bodyOf(answer)).data
    if (answer.ok && approved) notify({ type: 'approved', revision: approved.revision })
    return answer
  }
  const operationOf = (pathname: string, method?: string): Fetch | null => {
    if (pathname === path && method === 'PATCH') return save
    return pathname === `${path}/approve` && method === 'POST' ? approve : null
  }
  return {
    compare: async (values) => {
      const body = new FormData()
      body.set('_payload', JSON.stringify({ ...values, _status: 'draft', revision: noRevision }))
      const request = { method: 'PATCH', body, signal: AbortSignal.timeout(timeoutMs) }
      const answer = await send(`${path}?draft=true&depth=0`, request).catch(() => null)
      return answer?.status === 409 ? readConflict(await bodyOf(answer)) : null
    },
    fetch: (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : String(input), globalThis.location.href)
      const operation = operationOf(pathname, init?.method?.toUpperCase())
      if (operation === null) return send(input, init)
      const answer = last.then(() => operation(input, init))
      last = answer.catch(() => undefined)
      return answer
    },
  }
}

const bodyOf = (answer: Response): Promise<unknown> =>
  answer
    .clone()
    .json()
    .catch(() => null)

function textOf(body: BodyInit | null | undefined): Values | null {
  const sent = body instanceof FormData ? body.get('_payload') : null
  return typeof sent === 'string' ? (sentText.safeParse(JSON.parse(sent)).data ?? null) : null
}

/** The body of a save with the revision it is based on brought up to what this page has seen. */
function basedOn(body: BodyInit | null | undefined, text: Values, seen: number): BodyInit | null | undefined {
  if (!(body instanceof FormData) || typeof text.revision !== 'number' || text.revision >= seen) return body
  body.set('_payload', JSON.stringify({ ...text, revision: seen }))
  return body
}
