/** Settles as `promise` does, or rejects with the error that `timeout` makes at this time by `performance.now()`. A later result is ignored. */
export function withinTime<Result>(promise: Promise<Result>, until: number, timeout: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(timeout()), Math.max(0, until - performance.now()))
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
