import { AsyncLocalStorage } from 'node:async_hooks'

declare global {
  // One for the whole process: the bundler may load this module more than once.
  var standfirstDeadlines: AsyncLocalStorage<number> | undefined
}

const deadlines = (): AsyncLocalStorage<number> => (globalThis.standfirstDeadlines ??= new AsyncLocalStorage())

/** Carries out `act`, which waits for the database until this time by `performance.now()` and no longer. */
export const withDeadline = <Result>(until: number, act: () => Promise<Result>): Promise<Result> =>
  deadlines().run(until, act)

/** When whoever asks stops waiting, by `performance.now()`; `usual` milliseconds from now where nobody said. */
export const deadline = (usual: number): number => deadlines().getStore() ?? performance.now() + usual

/** Gives what comes in time, else what `late` throws; what comes later is nobody’s concern. */
export function inTime<Result>(coming: Promise<Result>, until: number, late: () => Error): Promise<Result> {
  coming.catch(() => undefined)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), Math.max(0, until - performance.now()))
    const done = () => clearTimeout(timer)
    coming.then(resolve, reject).finally(done)
  })
}
