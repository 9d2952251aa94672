import type { Reporter, TestModule } from 'vitest/node'

/** A file of tests may use so many times its usual time of the processor, and so many milliseconds more. */
const factor = 5
const graceMs = 5_000

const usedMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Notices a file of tests that runs far longer than on the source as it stands. It counts the time of the processor, not
 * of the clock, so that nothing is ended because the machine is busy; a test that only waits has Vitest’s own limit.
 */
export class TimeLimit implements Reporter {
  /** Milliseconds of the processor that each file of tests took when it last ended, by its path. */
  readonly spentMs: Record<string, number> = {}
  private since = usedMs()
  private running = ''

  onTestModuleQueued({ moduleId }: TestModule): void {
    this.running = moduleId
    this.since = usedMs()
  }

  onTestModuleEnd({ moduleId }: TestModule): void {
    this.spentMs[moduleId] = usedMs() - this.since
    this.since = usedMs()
  }

  /** Calls `onPassed` where a file of tests takes too long during `run`; `usualMs` are times on the source as it stands. */
  async watch<Result>(
    usualMs: Readonly<Record<string, number>>,
    onPassed: () => void,
    run: () => Promise<Result>,
  ): Promise<Result> {
    this.since = usedMs()
    const timer = setInterval(() => {
      if (usedMs() - this.since > graceMs + factor * (usualMs[this.running] ?? graceMs)) onPassed()
    }, 250)
    try {
      return await run()
    } finally {
      clearInterval(timer)
    }
  }
}
