import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const shortest = 12
/** Longer ones are taken; only so much is looked at, since the estimate grows with the square of it. */
const looked = 100

let estimate: ZxcvbnFactory | undefined

/**
 * What is wrong with a password, in a sentence; null where it is good enough: 12 characters, and not guessed in some
 * 10^8 tries by who knows common passwords, keyboards and `ownWords` (ASVS 5.0, 6.2.1, 6.2.4, 6.2.11). Nothing is asked of
 * what it is composed of.
 */
export function passwordFault(password: string, ownWords: readonly string[]): string | null {
  if (Array.from(password).length < shortest)
    return `A password has at least ${shortest} characters. A phrase of several words is good.`
  estimate ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const { score } = estimate.check(password.slice(0, looked), ['standfirst', ...ownWords])
  return score >= 3 ? null : 'This password is easily guessed. Take a phrase of several words that nobody would expect.'
}
