import type { Role } from './accessMatrix.fixtures'
import { roles } from './accessMatrix.fixtures'
import type { Canary } from './canaryRows.fixtures'

/** Listens to answers for planted words, whoever may hear them. */
export function earFor(canaries: () => readonly Canary[]) {
  const heard = new Map<Role, Set<Canary>>(roles.map((role) => [role, new Set()]))
  const leaks = new Set<string>()
  return {
    /** Notes every planted word in an answer, but for those that the one who asks said themselves. */
    listen(role: Role, asked: string, answer: string): void {
      for (const canary of canaries()) {
        if (asked.includes(canary.token) || !answer.includes(canary.token)) continue
        heard.get(role)?.add(canary)
        if (!canary.heardBy.includes(role)) leaks.add(`${role} hears the ${canary.is} at ${asked.slice(0, 200)}`)
      }
    },
    /** Who heard since the last time what is not for them, and where. */
    leaksSince(): string[] {
      const found = [...leaks].slice(0, 40)
      leaks.clear()
      return found
    },
    /** The words that not even the lowest who may hear them has heard. */
    unheard: (): string[] =>
      canaries()
        .filter((canary) => canary.heardBy[0] !== undefined && !heard.get(canary.heardBy[0])?.has(canary))
        .map(({ is, heardBy: [lowest] }) => `${is}, for ${lowest}`),
  }
}
