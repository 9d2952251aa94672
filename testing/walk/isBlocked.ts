import { foresee } from './foresee'
import type { Step } from './Step'
import type { World } from './World'

/**
 * Whether a step would give a row an address that another row once had and left. MongoDB and SQLite take that; the
 * SecantusDB of the tests keeps what a transaction renamed in its unique index (0.6.0b17), so there it is not tried.
 */
export function isBlocked(world: World, step: Step, now: number): boolean {
  const after = world.copy()
  foresee(after, step, now).apply('new')
  return [...after.commentaries.values()].some(({ id, row }) => (after.left.get(row.slug) ?? id) !== id)
}
