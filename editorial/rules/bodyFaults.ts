import { bodyOf } from './bodyOf'

/**
 * Everything in a stored text that a commentary may not have, each as a sentence with its place. An absent text has
 * none.
 */
export const bodyFaults = (stored: unknown): string[] =>
  stored === undefined || stored === null ? [] : bodyOf(stored).faults.map((fault) => `Text, at ${fault}`)

/** Accepts a text made of the nodes that a commentary may have; names the first few that are not. */
export function checkBody(value: unknown): string | true {
  const faults = bodyFaults(value)
  return faults.length === 0 ? true : faults.slice(0, 3).join(' ')
}
