import { APIError } from 'payload'

/** Gives what comes until this time by `performance.now()`, else throws what `late` makes; what comes later is nobody’s concern. */
export function withinTime<Result>(coming: Promise<Result>, until: number, late: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), Math.max(0, until - performance.now()))
    coming.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** What is said where nothing was written yet and the time is over. */
export const tooSlow = (): APIError =>
  new APIError('The database takes too long now. Nothing was saved; try again in a moment.', 503, null, true)
