import type { APIError } from 'payload'

import { joinNames } from '@/domain/joinNames'

import { refusal } from './refusal'

/** The request does not say which record stays. */
export const mergeWithoutTarget = (): APIError => refusal(400, 'Say as “into” the id of the person that stays.')

/** The two records are one. */
export const mergeWithItself = (): APIError =>
  refusal(400, 'This is one and the same person. Choose another to merge into.')

/** There is no author of the id in the address. */
export const mergedAuthorMissing = (): APIError => refusal(404, 'There is no such person.')

/** There is no author of the id in the body. */
export const mergeTargetMissing = (): APIError => refusal(404, 'There is no such person to merge into.')

/** The author that stays is not confirmed yet. */
export const mergeTargetProposed = (name: string): APIError =>
  refusal(409, `${name} was proposed by an import. Check and confirm them first, then merge.`)

/** A commentary cannot be saved with the other author; `why` is the refusal of that save. */
export const mergeBlocked = (title: string, why: string): APIError =>
  refusal(409, `“${title}” cannot be saved as it is: ${why} Correct it, then merge again.`)

/** The newest texts of these scheduled commentaries are not the approved ones. */
export const mergeOfUnapprovedTexts = (titles: readonly string[]): APIError => {
  const waits = titles.length === 1 ? 'waits for its time' : 'wait for their time'
  const names = joinNames(titles.map((title) => `“${title}”`))
  return refusal(
    409,
    `${names} ${waits} with a text that was changed after it was approved. Approve the new text there, or empty “Publish at”, then merge again.`,
  )
}
