import { normalise } from '@/domain/body/normalise/normalise'
import { findingTodo } from '@/domain/body/normalise/Normaliser'

import { bodyOf } from './bodyOf'
import { recentByText } from './recentByText'

/**
 * Everything in a text that stands against its publication, each as a sentence with its place: what a save could not
 * repair without a loss, and what is not finished. An absent text has none.
 */
export const bodyFaults = recentByText((stored): readonly string[] => {
  if (stored === undefined || stored === null) return []
  const result = normalise(stored)
  if (result.refusal !== null) return [result.refusal]
  const lost = result.findings.filter(({ loses }) => loses)
  return [...lost.map(findingTodo), ...bodyOf(result.stored).faults]
})

/** Accepts a text that can be published; names the first few obstacles in one that cannot. */
export function checkBody(value: unknown): string | true {
  const faults = bodyFaults(value)
  return faults.length === 0 ? true : faults.slice(0, 3).join(' ')
}
