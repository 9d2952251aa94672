import type { LogEntry } from '@/serving/process/logLine'

interface Options {
  /** The key of every answer of the site. */
  readonly site: string
  /** The most keys that one purge names. */
  readonly maxKeys: number
  /** @throws Error whose message is the reason, for the log */
  send(keys: readonly string[]): Promise<void>
  /** Called after each purge with whether it arrived. */
  onOutcome(arrived: boolean): void
  log(line: LogEntry): void
}

/** More keys than this become the key of the site, so that a cache which is away takes no memory. */
const maxWaiting = 500
const longestPauseMs = 60_000
/** A failure is logged once it lasts, at the sixth attempt after half a minute, and then about once an hour. */
const loggedAttempt = 6
const attemptsPerHour = 60
/**
 * Each purge is repeated once after 10 to 20 seconds: an answer that was made before the change may reach the cache after
 * the purge, and an instance that lost the connection lets pages be stored for some seconds more.
 */
const repeatMs = 10_000

/**
 * The purges of a shared cache: one at a time, many keys each, again after a pause that doubles from 1 s to 60 s until it
 * arrives. Nothing waits for it.
 */
export class PurgeQueue {
  private readonly waiting = new Set<string>()
  /** What is purged once more: `recent` was added since the timer last fired, `earlier` before. */
  private readonly recent = new Set<string>()
  private readonly earlier = new Set<string>()
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | null = null
  private failures = 0
  private closing = false
  private wake: () => void = () => undefined

  constructor(private readonly options: Options) {}

  add(keys: readonly string[]): void {
    this.put(this.waiting, keys)
    this.put(this.recent, keys)
    if (this.closing) return
    this.timer ??= setTimeout(() => this.repeat(), repeatMs).unref()
    this.running ??= this.run()
  }

  /** Purges at once what waits and what was to be repeated; where that fails, the purge at the next start makes up for it. */
  async close(): Promise<void> {
    this.closing = true
    clearTimeout(this.timer)
    this.put(this.waiting, [...this.recent, ...this.earlier])
    this.wake()
    await (this.running ?? this.run())
  }

  private repeat(): void {
    this.put(this.waiting, [...this.earlier])
    this.earlier.clear()
    this.put(this.earlier, [...this.recent])
    this.recent.clear()
    this.timer = this.earlier.size > 0 ? setTimeout(() => this.repeat(), repeatMs).unref() : undefined
    this.running ??= this.run()
  }

  private put(set: Set<string>, keys: readonly string[]): void {
    for (const key of keys) set.add(key)
    if (set.size <= maxWaiting && !set.has(this.options.site)) return
    set.clear()
    set.add(this.options.site)
  }

  private async run(): Promise<void> {
    // What one commit announces in several messages is one purge.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.waiting.size > 0) {
      const batch = [...this.waiting].slice(0, this.options.maxKeys)
      for (const key of batch) this.waiting.delete(key)
      if (await this.arrives(batch)) continue
      this.put(this.waiting, batch)
      if (this.closing) break
      await this.pause(Math.min(1000 * 2 ** (this.failures - 1), longestPauseMs))
    }
    this.running = null
  }

  private async arrives(batch: readonly string[]): Promise<boolean> {
    const reason = await this.options.send(batch).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
    )
    this.options.onOutcome(reason === null)
    const wasLogged = this.failures >= loggedAttempt
    this.failures = reason === null ? 0 : this.failures + 1
    if (reason === null) {
      if (wasLogged) this.options.log({ event: 'purge works again' })
    } else if (this.failures === loggedAttempt || this.failures % attemptsPerHour === 0) {
      const keys = this.waiting.size + batch.length
      this.options.log({ event: 'purge fails', reason, attempts: this.failures, keys })
    }
    return reason === null
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms).unref()
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
