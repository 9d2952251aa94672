/** Gives what comes until this time by `performance.now()`, else throws what `late` makes; what comes later is nobody’s concern. */
export function inTime<Result>(coming: Promise<Result>, until: number, late: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), Math.max(0, until - performance.now()))
    coming.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
