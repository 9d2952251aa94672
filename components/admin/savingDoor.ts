/** What the server says when somebody else saved first. */
export interface Conflict {
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly theirs: Record<string, unknown>
  readonly yours: Record<string, unknown>
}

type Fetch = typeof globalThis.fetch

interface Door {
  readonly fetch: Fetch
  /** From now on this page’s saves are based on this revision: the person has seen it. */
  accept(revision: number): void
}

/**
 * A fetch for the page of one piece: its saves leave one at a time, each based on what this page itself saved last, so
 * that only somebody else’s save can be in conflict; of such a one `onConflict` is told.
 */
export function savingDoor(send: Fetch, path: string, onConflict: (conflict: Conflict) => void): Door {
  let known = 0
  let last: Promise<unknown> = Promise.resolve()
  const save: Fetch = async (input, init) => {
    const answer = await send(input, init ? { ...init, body: based(init.body, known) } : init)
    const said: unknown = await answer
      .clone()
      .json()
      .catch(() => null)
    const revision = numberAt(said, ['doc', 'revision'])
    if (answer.ok && revision !== null) known = Math.max(known, revision)
    const conflict = answer.status === 409 ? conflictIn(said) : null
    if (conflict) onConflict(conflict)
    return answer
  }
  return {
    accept(revision) {
      known = Math.max(known, revision)
    },
    fetch: async (input, init) => {
      const address = new URL(input instanceof Request ? input.url : String(input), globalThis.location.href)
      if (address.pathname !== path || init?.method?.toUpperCase() !== 'PATCH') return send(input, init)
      const turn = last.then(() => save(input, init))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/** The body of a save with the revision it is based on brought up to what this page knows. */
function based(body: BodyInit | null | undefined, known: number): BodyInit | null | undefined {
  if (!(body instanceof FormData)) return body
  const sent = body.get('_payload')
  if (typeof sent !== 'string') return body
  const data: unknown = JSON.parse(sent)
  const named = numberAt(data, ['revision'])
  if (typeof data !== 'object' || data === null || named === null || named >= known) return body
  body.set('_payload', JSON.stringify({ ...data, revision: known }))
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

const record = (value: unknown): Record<string, unknown> =>
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
