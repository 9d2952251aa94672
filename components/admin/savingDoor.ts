import { isPublished } from '@/domain/status'

import type { Values } from './typedText'

/** What the server says when somebody else saved first. */
export interface Conflict {
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly theirs: Values
  readonly yours: Values
}

type Fetch = typeof globalThis.fetch

/** Who is told how each save of the page went. */
export interface Ears {
  /** With what was sent. */
  saved(sent: Values): void
  conflict(conflict: Conflict): void
  /** The site could not be reached, or had no database; with what was sent, which it may have taken all the same. */
  lost(sent: Values | null): void
  /** The site would not take it as it is; `publishes` where it was sent to be published. */
  refused(publishes: boolean): void
}

interface Door {
  readonly fetch: Fetch
  /** From now on this page’s saves are based on this revision: the person has seen it. */
  accept(revision: number): void
  /** The revision that the next save of this page is based on. */
  revision(): number
  /** Both texts as a conflict has them, nothing saved; null where the site cannot be reached. */
  compare(values: Values): Promise<Conflict | null>
}

/** No commentary has this revision, so that a save based on it is always answered with both texts. */
const noRevision = -1

/**
 * A fetch for the page of one piece: its saves leave one at a time, each based on what this page itself saved last, so
 * that only somebody else’s save can be in conflict. `opened` is the revision that the page was opened with.
 */
export function savingDoor(send: Fetch, path: string, ears: Ears, opened = 0): Door {
  let known = opened
  let last: Promise<unknown> = Promise.resolve()
  const accept = (revision: number | null) => {
    known = Math.max(known, revision ?? 0)
  }
  const save: Fetch = async (input, init) => {
    const sent = payloadOf(init?.body)
    const body = sent ? based(init?.body, sent, known) : init?.body
    const answer = await send(input, { ...init, body }).catch((error: unknown) => {
      ears.lost(sent)
      throw error
    })
    const said: unknown = await answer
      .clone()
      .json()
      .catch(() => null)
    if (answer.ok) {
      accept(numberAt(said, ['doc', 'revision']))
      if (sent) ears.saved(sent)
      return answer
    }
    const conflict = answer.status === 409 ? conflictIn(said) : null
    if (conflict) ears.conflict(conflict)
    else if (answer.status >= 500 || answer.status === 429) ears.lost(sent)
    else ears.refused(isPublished(sent ?? {}))
    return answer
  }
  /** Approving makes a revision too, of the text that this page has seen saved. */
  const approve: Fetch = async (input, init) => {
    const seen = numberAt(typeof init?.body === 'string' ? JSON.parse(init.body) : null, ['revision'])
    const body = JSON.stringify({ revision: Math.max(known, seen ?? 0) })
    const answer = await send(input, { ...init, body })
    const said: unknown = await answer
      .clone()
      .json()
      .catch(() => null)
    if (answer.ok) accept(numberAt(said, ['revision']))
    return answer
  }
  const compare = async (values: Values): Promise<Conflict | null> => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ ...values, _status: 'draft', revision: noRevision }))
    const answer = await send(`${path}?draft=true&depth=0`, { method: 'PATCH', body }).catch(() => null)
    return answer?.status === 409 ? conflictIn(await answer.json().catch(() => null)) : null
  }
  return {
    accept,
    revision: () => known,
    compare,
    fetch: async (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : String(input), globalThis.location.href)
      const method = init?.method?.toUpperCase()
      const act =
        pathname === path && method === 'PATCH'
          ? save
          : pathname === `${path}/approve` && method === 'POST'
            ? approve
            : null
      if (act === null) return send(input, init)
      const turn = last.then(() => act(input, init))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

function payloadOf(body: BodyInit | null | undefined): Values | null {
  const sent = body instanceof FormData ? body.get('_payload') : null
  return typeof sent === 'string' ? record(JSON.parse(sent)) : null
}

/** The body of a save with the revision it is based on brought up to what this page knows. */
function based(body: BodyInit | null | undefined, sent: Values, known: number): BodyInit | null | undefined {
  if (!(body instanceof FormData) || typeof sent.revision !== 'number' || sent.revision >= known) return body
  body.set('_payload', JSON.stringify({ ...sent, revision: known }))
  return body
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}

function numberAt(value: unknown, path: readonly string[]): number | null {
  const found = at(value, path)
  return typeof found === 'number' ? found : null
}

function textAt(value: unknown, path: readonly string[]): string {
  const found = at(value, path)
  return typeof found === 'string' ? found : ''
}

const record = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

function conflictIn(said: unknown): Conflict | null {
  const found = at(said, ['errors', '0', 'data', 'conflict'])
  const revision = numberAt(found, ['revision'])
  if (revision === null) return null
  return {
    revision,
    by: textAt(found, ['by']),
    at: textAt(found, ['at']),
    theirs: record(at(found, ['theirs'])),
    yours: record(at(found, ['yours'])),
  }
}
