import { APIError } from 'payload'

/** Settles as `promise` does, or rejects with the error that `timeout` makes at this time by `performance.now()`. A later result is ignored. */
export function withinTime<Result>(promise: Promise<Result>, until: number, timeout: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(timeout()), Math.max(0, until - performance.now()))
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** The refusal (503) at a deadline before which nothing was written. */
export const tooSlow = (): APIError =>
  new APIError('The database takes too long now. Nothing was saved; try again in a moment.', 503, null, true)
