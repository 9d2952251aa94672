import { APIError } from 'payload'

interface Waiter {
  readonly go: () => void
}

/** Writes of one process come one after another: the embedded database knows one writer, and no two of ours conflict on MongoDB. */
export class WriteQueue {
  private taken = false
  private readonly waiting: Waiter[] = []

  /**
   * Waits for the turn, until this time by `performance.now()`; answers the function that ends it, which may be called
   * more than once.
   * @throws APIError 503 when the turn does not come in time; nothing was written then
   */
  async take(until: number): Promise<() => void> {
    if (this.taken) await this.wait(until)
    this.taken = true
    let ended = false
    return () => {
      if (ended) return
      ended = true
      this.taken = false
      this.waiting.shift()?.go()
    }
  }

  private wait(until: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        go: () => {
          clearTimeout(timer)
          // Before anybody else can ask, so that nobody overtakes.
          this.taken = true
          resolve()
        },
      }
      const giveUp = () => {
        this.waiting.splice(this.waiting.indexOf(waiter), 1)
        reject(new APIError('The database is busy. Nothing was saved; try again in a moment.', 503, null, true))
      }
      const timer = setTimeout(giveUp, Math.max(0, until - performance.now()))
      this.waiting.push(waiter)
    })
  }
}
