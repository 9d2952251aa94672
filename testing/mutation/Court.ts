import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

import type { Answer, Case, Request } from './Case'

/** A process that answers nothing for so long is ended; one that is busy is ended by its own limit long before. */
const patience = 20 * 60_000

/** A process that tries mutants. Where a mutant does not end, the process is ended and the next one gets another. */
export class Court {
  private child: ChildProcess | null = null
  private usualMs: Request['usualMs'] = {}
  private readonly passing = new Set<string>()

  /** Whether these tests pass on a file as it stands; how long they take is the measure for its mutants. */
  async passes(unchanged: Case): Promise<boolean> {
    const { verdict, spentMs } = await this.judge(unchanged)
    if (verdict !== 'survived') return false
    this.usualMs = { ...this.usualMs, ...spentMs }
    for (const test of unchanged.tests) this.passing.add(test)
    return true
  }

  /** Those of the tests that were not run without a change so far. */
  untried(tests: readonly string[]): string[] {
    return tests.filter((test) => !this.passing.has(test))
  }

  async judge(each: Case): Promise<Answer> {
    const child = await this.open()
    child.send({ ...each, usualMs: this.usualMs } satisfies Request)
    const answer = (await this.answer(child)) ?? { verdict: 'endless', failed: [], spentMs: {} }
    if (answer.verdict === 'endless') this.close()
    return answer
  }

  close(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }

  private async open(): Promise<ChildProcess> {
    if (this.child) return this.child
    const execArgv = ['--conditions=production', '--import', 'tsx']
    const env = { ...process.env, FC_RUNS: '50' }
    const child = fork(path.join(import.meta.dirname, 'judge.ts'), { execArgv, env, stdio: 'ignore' })
    this.child = child
    if ((await this.answer(child)) === null) throw new Error('The tests could not be opened.')
    return child
  }

  private answer(child: ChildProcess): Promise<Answer | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish(null), patience)
      const onExit = () => finish(null)
      const finish = (answer: Answer | null) => {
        clearTimeout(timer)
        child.off('exit', onExit)
        child.off('message', finish)
        resolve(answer)
      }
      child.once('message', finish)
      child.once('exit', onExit)
    })
  }
}
