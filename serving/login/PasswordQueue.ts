interface Waiting {
  readonly ahead: boolean
  readonly go: () => void
}

interface Limits {
  readonly concurrency: number
  /** How long anybody waits, in milliseconds. */
  readonly timeoutMs: number
  /** How many may wait. */
  readonly maxWaiting: number
}

/** One check of a password takes 144 ms of a core: four at once leave room for readers. */
const usual: Limits = { concurrency: 4, timeoutMs: 5000, maxWaiting: 200 }

/** The line before the password check: so many at once, the rest in turn, known devices before strangers. */
export class PasswordQueue {
  private running = 0
  private readonly waiting: Waiting[] = []

  constructor(private readonly limits: Limits = usual) {}

  /** Resolves when it is one’s turn, to the function that gives the place back; to null where it took too long. */
  async acquire(ahead: boolean): Promise<(() => void) | null> {
    if (this.running < this.limits.concurrency) {
      this.running += 1
    } else if (!(await this.turn(ahead))) {
      return null
    }
    let left = false
    return () => {
      if (left) return
      left = true
      const next = this.waiting.shift()
      // The place is handed over, so nobody slips in between.
      if (next) next.go()
      else this.running -= 1
    }
  }

  private turn(ahead: boolean): Promise<boolean> {
    // Owners are few, each with ten attempts: the bound is for strangers.
    if (!ahead && this.waiting.length >= this.limits.maxWaiting) return Promise.resolve(false)
    return new Promise((resolve) => {
      const own: Waiting = {
        ahead,
        go: () => {
          clearTimeout(timer)
          resolve(true)
        },
      }
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(own), 1)
        resolve(false)
      }, this.limits.timeoutMs)
      const firstStranger = this.waiting.findIndex((each) => !each.ahead)
      this.waiting.splice(ahead && firstStranger >= 0 ? firstStranger : this.waiting.length, 0, own)
    })
  }
}
