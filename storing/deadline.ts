import { AsyncLocalStorage } from 'node:async_hooks'

/** What somebody asked for, as far as the database is concerned. */
interface Errand {
  /** When whoever asked stops waiting, by `performance.now()`. */
  readonly until: number
  /** Whether its transaction was rolled back and no other begun: it writes nothing more. */
  rolledBack: boolean
}

declare global {
  // One for the whole process: the bundler may load this module more than once.
  var standfirstErrands: AsyncLocalStorage<Errand> | undefined
}

const errands = (): AsyncLocalStorage<Errand> => (globalThis.standfirstErrands ??= new AsyncLocalStorage())

/** Carries out `act`, which waits for the database until this time by `performance.now()` and no longer. */
export const withDeadline = <Result>(until: number, act: () => Promise<Result>): Promise<Result> =>
  errands().run({ until, rolledBack: false }, act)

/** When whoever asks stops waiting, by `performance.now()`; `usual` milliseconds from now where nobody said. */
export const deadline = (usual: number): number => errands().getStore()?.until ?? performance.now() + usual

/** Notes that the transaction of this errand was rolled back, or that another was begun. */
export function markRolledBack(rolledBack: boolean): void {
  const errand = errands().getStore()
  if (errand) errand.rolledBack = rolledBack
}

/**
 * Whether this errand writes nothing more. Payload lets go of a transaction that a part of the errand rolled back; what
 * the rest of it wrote would stand alone, half of what was refused.
 */
export const isRolledBack = (): boolean => errands().getStore()?.rolledBack === true
