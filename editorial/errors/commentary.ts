import type { APIError } from 'payload'

import { refusal } from './refusal'

/** There is no commentary of this id whose draft the user may read. */
export const commentaryMissing = (): APIError => refusal(404, 'There is no such commentary for you.')

/** A commentary is changed in the trash. */
export const commentaryInTrash = (): APIError =>
  refusal(409, 'This commentary is in the trash. Take it out before you change it.')

type Text = Readonly<Record<string, unknown>>

/** Both texts of a save that is based on an earlier revision than the stored one. */
export interface Conflict {
  /** The stored revision. */
  readonly revision: number
  /** The name of the user who saved it. */
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  readonly theirs: Text
  readonly yours: Text
}

/** The save is based on an earlier revision than the stored one; both texts are in `data.conflict`. */
export const commentaryChanged = (conflict: Conflict): APIError =>
  refusal(
    409,
    `${conflict.by} saved this commentary after you opened it. Nothing of yours was saved yet; compare the two texts.`,
    { conflict },
  )

/** `fault` is the sentence of `intentOf`. */
export const intentUnclear = (fault: string): APIError => refusal(400, fault)

/** An earlier version is restored over the text that readers see. */
export const restoreNotDraft = (): APIError =>
  refusal(400, 'An earlier version comes back as a draft, never live: restore it with draft=true.')

/** The Local API is told to change several at once. */
export const commentariesNotOneByOne = (): APIError =>
  refusal(400, 'Commentaries are changed one by one: name each by its id.')
