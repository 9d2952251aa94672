import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import { differing, pick, type Values } from './differing'

const storedText = z.object({
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** The revision that it was typed on; null where an earlier version of the admin stored it without. */
  revision: z.catch(z.nullable(z.number()), null),
  /** Only the fields that somebody changed. */
  values: z.record(z.string(), z.unknown()),
})

/** What somebody typed in this browser and the site does not have yet. */
export type StoredText = Readonly<z.infer<typeof storedText>>

/** Where text is stored: users share browsers, and see nothing of each other’s; two tabs of one user store one each. */
export interface Place {
  readonly user: string
  readonly commentary: string
  /** Of this opening of the page. */
  readonly visit: string
}

/** What an earlier visit left, and under which key. */
export interface Left extends StoredText {
  readonly key: string
}

const maxAgeMs = 30 * 24 * 60 * 60 * 1000

const prefixOf = ({ user, commentary }: Place): string => `standfirst:typed:${user}:${commentary}:`

/** Stores what is typed until it is saved, across a reload, a crash or a lost connection; false where there is no room. */
export function storeText(place: Place, text: StoredText): boolean {
  try {
    localStorage.setItem(prefixOf(place) + place.visit, JSON.stringify(text))
    return true
  } catch {
    return false
  }
}

/** Drops what this visit stored. */
export const dropText = (place: Place): void => dropKey(prefixOf(place) + place.visit)

/** Drops what is stored under this key; a browser that stores nothing has nothing to drop. */
export function dropKey(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    return
  }
}

/** What other visits of this user to this commentary left unsaved, the newest first; what is a month old is dropped. */
export function readStoredTexts(place: Place, now: number): Left[] {
  const keys = keysOf(prefixOf(place)).filter((key) => key !== prefixOf(place) + place.visit)
  const left = keys.flatMap((key) => {
    const text = textAt(key)
    if (text && now - text.at < maxAgeMs) return [{ ...text, key }]
    dropKey(key)
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

function textAt(key: string): StoredText | null {
  try {
    return storedText.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** Whether the commentary, now at this revision, may have been saved by somebody since the text was typed. */
export const isMovedOn = (text: StoredText, revision: number): boolean => text.revision !== revision

/** Whether a form has all of a stored text already. */
export const isOnForm = ({ values }: StoredText, form: Values): boolean =>
  differing(values, pick(form, Object.keys(values))).length === 0
