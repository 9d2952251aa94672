import { createHash } from 'node:crypto'

/** An attempt to sign in or to start a password check. */
export interface Attempt {
  /** The requested action; each has its own count for an account. */
  readonly action: string
  readonly address: string
  readonly account: string | null
  /** The nonce of a device that has signed in to this account before. */
  readonly device: string | null
}

interface Limits {
  /** In milliseconds. */
  readonly window: number
  /** Failed attempts in a window. */
  readonly perAddress: number
  readonly perAccount: number
  readonly perDevice: number
  /** How many addresses, accounts and devices are stored. */
  readonly buckets: number
}

/** OWASP, “Slow Down Online Guessing Attacks with Device Cookies”: ten guesses an account, ten more a known device. */
const defaults: Limits = { window: 10 * 60 * 1000, perAddress: 20, perAccount: 10, perDevice: 10, buckets: 10_000 }

/**
 * Counts failed attempts to sign in, in a sliding window. A device known to the account has a count of its own, so that
 * a stranger’s guesses never lock its owner out. Times are milliseconds since the epoch, passed by the caller.
 */
export class Throttle {
  private readonly buckets = new Map<string, number[]>()

  constructor(private readonly limits: Limits = defaults) {}

  /** How many buckets are stored now. */
  get size(): number {
    return this.buckets.size
  }

  /**
   * Admits an attempt (0) or returns how many milliseconds to wait. An admitted attempt counts as failed until it is
   * forgiven: many at once would otherwise all pass before the first has failed.
   */
  admit(attempt: Attempt, now: number): number {
    const counts = this.countsOf(attempt).map(({ key, limit }) => ({ key, limit, times: this.counting(key, now) }))
    const waits = counts.map(({ times, limit }) => (times.at(-limit) ?? -Infinity) + this.limits.window - now)
    const wait = Math.max(0, ...waits)
    // A refused attempt gets no bucket: made-up names would push out the counts that matter.
    if (wait === 0) for (const { key, times } of counts) this.store(key, [...times, now])
    return wait
  }

  /** Removes an attempt admitted at this time: it succeeded, or its password was never checked. */
  forgive(attempt: Attempt, admittedAt: number): void {
    for (const { key } of this.countsOf(attempt)) {
      const times = this.buckets.get(key) ?? []
      const at = times.lastIndexOf(admittedAt)
      if (at >= 0) times.splice(at, 1)
      if (times.length === 0) this.buckets.delete(key)
    }
  }

  private countsOf({ action, address, account, device }: Attempt): { key: string; limit: number }[] {
    const { perAddress, perAccount, perDevice } = this.limits
    const name = account === null ? null : `${action} ${shorten(account)}`
    if (name !== null && device !== null) return [{ key: `device ${name} ${device}`, limit: perDevice }]
    return [
      { key: `address ${address}`, limit: perAddress },
      ...(name === null ? [] : [{ key: `account ${name}`, limit: perAccount }]),
    ]
  }

  /** The attempts of a bucket that still count, oldest first. */
  private counting(key: string, now: number): number[] {
    const times = this.buckets.get(key)
    if (!times) return []
    const counting = times.filter((at) => at > now - this.limits.window)
    this.store(key, counting)
    return counting
  }

  /** Stores a bucket as the one used last; the one used longest ago is dropped when there are too many. */
  private store(key: string, times: number[]): void {
    this.buckets.delete(key)
    this.buckets.set(key, times)
    for (const oldest of this.buckets.keys()) {
      if (this.buckets.size <= this.limits.buckets) break
      this.buckets.delete(oldest)
    }
  }
}

/** A hash, so that a bucket is small however long an account’s name is. */
const shorten = (account: string): string => createHash('sha256').update(account).digest('base64url')
