import { databaseBusy } from './errors'

interface Waiter {
  readonly admit: () => void
}

/** The writes of one process run one after another: the embedded database has one writer, and on MongoDB no two of them conflict. */
export class WriteQueue {
  private busy = false
  private readonly waiters: Waiter[] = []

  /**
   * Waits until no other write runs, at most until this time by `performance.now()`. Returns the function that lets the
   * next write run; calling it more than once is harmless.
   * @throws APIError 503 at the deadline; nothing was written then
   */
  async acquire(until: number): Promise<() => void> {
    if (this.busy) await this.wait(until)
    this.busy = true
    let released = false
    return () => {
      if (released) return
      released = true
      this.busy = false
      this.waiters.shift()?.admit()
    }
  }

  private wait(until: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        admit: () => {
          clearTimeout(timer)
          // Set here and not by `acquire`, which resumes later: a new caller must not overtake.
          this.busy = true
          resolve()
        },
      }
      const giveUp = () => {
        this.waiters.splice(this.waiters.indexOf(waiter), 1)
        reject(databaseBusy())
      }
      const timer = setTimeout(giveUp, Math.max(0, until - performance.now()))
      this.waiters.push(waiter)
    })
  }
}
