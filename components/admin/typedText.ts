/** The fields of a form or a stored piece, by name. */
export type Values = Readonly<Record<string, unknown>>

/** What somebody typed in this browser and the site has not taken yet. */
export interface Typed {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** The revision that it was typed on; null where an earlier version of the admin stored it without. */
  readonly revision: number | null
  /** Only the fields that somebody changed. */
  readonly values: Values
}

/** What the gate itself keeps of a piece; everything else somebody writes. */
const kept = new Set([
  'id',
  'revision',
  'approvedRevision',
  'scheduledBy',
  'scheduleError',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'owner',
  'importReport',
  'importHash',
])

/** Where text is kept: people share browsers, and see nothing of each other’s; two tabs of one person keep one each. */
export interface Place {
  readonly person: string
  readonly piece: string
  /** Of this opening of the page. */
  readonly visit: string
}

/** What an earlier visit left, and under which key. */
export interface Left extends Typed {
  readonly key: string
}

const month = 30 * 24 * 60 * 60 * 1000

const prefixOf = ({ person, piece }: Place): string => `standfirst:typed:${person}:${piece}:`

/** Keeps what is typed until it is saved, across a reload, a crash or a lost connection; false where the browser has no room. */
export function keepTyped(place: Place, typed: Typed): boolean {
  try {
    localStorage.setItem(prefixOf(place) + place.visit, JSON.stringify(typed))
    return true
  } catch {
    return false
  }
}

export const forgetTyped = (place: Place): void => forget(prefixOf(place) + place.visit)

/** Forgets what is kept under this key; a browser that keeps nothing has nothing to forget. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    return
  }
}

/** What other visits of this person to this piece left unsaved, the newest first; what is a month old is forgotten. */
export function readTyped(place: Place, now: number): Left[] {
  const keys = keysOf(prefixOf(place)).filter((key) => key !== prefixOf(place) + place.visit)
  const left = keys.flatMap((key) => {
    const typed = typedAt(key)
    if (typed && now - typed.at < month) return [{ ...typed, key }]
    forget(key)
    return []
  })
  return left.sort((one, other) => other.at - one.at)
}

function keysOf(prefix: string): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '')
    return keys.filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

function typedAt(key: string): Typed | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof found !== 'object' || found === null || !('at' in found) || !('values' in found)) return null
    const { at, values } = found
    if (typeof at !== 'number' || typeof values !== 'object' || values === null) return null
    const revision = 'revision' in found && typeof found.revision === 'number' ? found.revision : null
    return { at, revision, values: { ...values } }
  } catch {
    return null
  }
}

/** Whether the commentary, now at this revision, may have been saved by somebody since the text was typed. */
export const isMovedOn = (typed: Typed, revision: number): boolean => typed.revision !== revision

/** The fields that people write and in which these two differ; of what is empty it does not matter how. */
export function differing(one: Values, other: Values): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...fields].filter((field) => !kept.has(field) && said(one[field]) !== said(other[field]))
}

/** These fields of it. */
export const pick = (values: Values, fields: readonly string[]): Values =>
  Object.fromEntries(fields.map((field) => [field, values[field]]))

const said = (value: unknown): string => JSON.stringify(filled(value) ?? null)

/** Without what is empty: null, '', an empty list (a form says 0 for it), an object of such; keys in one order. */
function filled(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === 0) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => filled(each) ?? null)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, filled(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
