import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const minLength = 12
/** Longer passwords are accepted, and estimated by their beginning: the time of an estimate grows with the square of the length. */
const maxEstimated = 100

let estimator: ZxcvbnFactory | undefined

/**
 * The fault of a password as a sentence; null where it has 12 characters and withstands some 10^8 guesses by somebody who
 * knows common passwords, keyboards and `ownWords` (ASVS 5.0, 6.2.1, 6.2.4, 6.2.11). There are no rules of composition.
 */
export function passwordFault(password: string, ownWords: readonly string[]): string | null {
  if (Array.from(password).length < minLength)
    return `A password has at least ${minLength} characters. A phrase of several words is good.`
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const { score } = estimator.check(password.slice(0, maxEstimated), ['standfirst', ...ownWords])
  return score >= 3 ? null : 'This password is easily guessed. Take a phrase of several words that nobody would expect.'
}
