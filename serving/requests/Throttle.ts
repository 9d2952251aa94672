import { createHash } from 'node:crypto'

/** Somebody asks to be let in. */
export interface Attempt {
  /** What is asked for; each has its own count for an account. */
  readonly action: string
  readonly address: string
  readonly account: string | null
  /** A device that signed in to this account before, by its nonce. */
  readonly device: string | null
}

interface Limits {
  /** In milliseconds. */
  readonly window: number
  /** Failed attempts in a window. */
  readonly perAddress: number
  readonly perAccount: number
  readonly perDevice: number
  /** How many addresses, accounts and devices are remembered. */
  readonly buckets: number
}

/** OWASP, “Slow Down Online Guessing Attacks with Device Cookies”: ten guesses an account, ten more a known device. */
const usual: Limits = { window: 10 * 60 * 1000, perAddress: 20, perAccount: 10, perDevice: 10, buckets: 10_000 }

/**
 * Counts failed attempts to sign in, in a window that slides. A device known to the account has a count of its own, so a
 * stranger’s guesses never keep its owner out. Times are milliseconds since the epoch, given by whoever asks.
 */
export class Throttle {
  private readonly buckets = new Map<string, number[]>()

  constructor(private readonly limits: Limits = usual) {}

  /** How many buckets are remembered now. */
  get size(): number {
    return this.buckets.size
  }

  /**
   * Lets an attempt go ahead (0) or says how many milliseconds to wait. One that goes ahead counts as failed until it is
   * forgiven: many at once would otherwise all pass before the first has failed.
   */
  admit(attempt: Attempt, now: number): number {
    const counts = this.countsOf(attempt).map(({ key, limit }) => ({ key, limit, times: this.counting(key, now) }))
    const waits = counts.map(({ times, limit }) => (times.at(-limit) ?? -Infinity) + this.limits.window - now)
    const wait = Math.max(0, ...waits)
    // Who is turned away gets no bucket: made-up names would push out the counts that matter.
    if (wait === 0) for (const { key, times } of counts) this.keep(key, [...times, now])
    return wait
  }

  /** Takes back an attempt admitted at this time: it succeeded, or never got to the password. */
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
    this.keep(key, counting)
    return counting
  }

  /** Keeps a bucket as the one touched last; the one touched longest ago makes room. */
  private keep(key: string, times: number[]): void {
    this.buckets.delete(key)
    this.buckets.set(key, times)
    for (const oldest of this.buckets.keys()) {
      if (this.buckets.size <= this.limits.buckets) break
      this.buckets.delete(oldest)
    }
  }
}

/** However long an account’s name is, a bucket stays small. */
const shorten = (account: string): string => createHash('sha256').update(account).digest('base64url')
