import { AsyncLocalStorage } from 'node:async_hooks'

/** The part of a request that the database needs to know. */
interface Scope {
  /** When the caller stops waiting, by `performance.now()`. */
  readonly until: number
  /** Whether its transaction was rolled back and no other begun since. */
  rolledBack: boolean
}

declare global {
  // One for the whole process: the bundler may load this module more than once.
  var standfirstDeadlines: AsyncLocalStorage<Scope> | undefined
}

const scopes = (): AsyncLocalStorage<Scope> => (globalThis.standfirstDeadlines ??= new AsyncLocalStorage())

/** Runs `operation`, which waits for the database until this time by `performance.now()` at most. */
export const withDeadline = <Result>(until: number, operation: () => Promise<Result>): Promise<Result> =>
  scopes().run({ until, rolledBack: false }, operation)

/** When the caller stops waiting, by `performance.now()`; `defaultMs` milliseconds from now where no deadline is set. */
export const deadline = (defaultMs: number): number => scopes().getStore()?.until ?? performance.now() + defaultMs

/** Records that the transaction of this request was rolled back, or that another one was begun. */
export function markRolledBack(rolledBack: boolean): void {
  const scope = scopes().getStore()
  if (scope) scope.rolledBack = rolledBack
}

/**
 * Whether this request may write no more. Payload forgets a transaction that a part of the request rolled back, and would
 * store the later writes of that request without the earlier ones.
 */
export const isRolledBack = (): boolean => scopes().getStore()?.rolledBack === true
