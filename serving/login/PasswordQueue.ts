interface Waiter {
  readonly isKnown: boolean
  readonly admit: () => void
}

interface Limits {
  readonly concurrency: number
  /** How long a sign-in waits, in milliseconds. */
  readonly timeoutMs: number
  /** How many sign-ins may wait. */
  readonly maxWaiting: number
}

/** One check of a password takes 144 ms of a core; four at once leave capacity for readers. */
const defaults: Limits = { concurrency: 4, timeoutMs: 5000, maxWaiting: 200 }

/** The queue for password checks: a few run at once, the others wait, known devices before unknown ones. */
export class PasswordQueue {
  private running = 0
  private readonly waiters: Waiter[] = []

  constructor(private readonly limits: Limits = defaults) {}

  /** Waits for a free place and returns the function that releases it; null where the wait took too long. */
  async acquire(isKnown: boolean): Promise<(() => void) | null> {
    if (this.running < this.limits.concurrency) {
      this.running += 1
    } else if (!(await this.wait(isKnown))) {
      return null
    }
    let released = false
    return () => {
      if (released) return
      released = true
      const next = this.waiters.shift()
      // The place passes to the next waiter directly, so that no new caller can take it.
      if (next) next.admit()
      else this.running -= 1
    }
  }

  private wait(isKnown: boolean): Promise<boolean> {
    // Known devices are few, each with ten attempts; the limit is for unknown ones.
    if (!isKnown && this.waiters.length >= this.limits.maxWaiting) return Promise.resolve(false)
    return new Promise((resolve) => {
      const waiter: Waiter = {
        isKnown,
        admit: () => {
          clearTimeout(timer)
          resolve(true)
        },
      }
      const timer = setTimeout(() => {
        this.waiters.splice(this.waiters.indexOf(waiter), 1)
        resolve(false)
      }, this.limits.timeoutMs)
      const firstUnknown = this.waiters.findIndex((each) => !each.isKnown)
      this.waiters.splice(isKnown && firstUnknown >= 0 ? firstUnknown : this.waiters.length, 0, waiter)
    })
  }
}
