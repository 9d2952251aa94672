import type { Body } from './Body'
import { plainText } from './plainText'

const wordsAMinute = 230

/** Words of a body, notes included: runs of letters or digits, “author’s” and “well-known” counted once each. */
export const wordCount = (body: Body): number =>
  plainText(body).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0

/** Whole minutes to read a body at 230 words a minute, at least 1. */
export const readingMinutes = (body: Body): number => Math.max(1, Math.round(wordCount(body) / wordsAMinute))
