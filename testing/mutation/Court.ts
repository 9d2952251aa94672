import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

import type { Case } from './Case'
import type { Verdict } from './Mutant'

const patience = 60_000

/** A process that tries mutants; one that does not answer within a minute is ended, and the next one gets another. */
export class Court {
  private child: ChildProcess | null = null

  async judge(given: Case): Promise<Verdict> {
    const child = await this.open()
    child.send(given)
    const answer = await this.answer(child)
    if (answer === null) this.close()
    return answer ?? 'endless'
  }

  close(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }

  private async open(): Promise<ChildProcess> {
    if (this.child) return this.child
    const execArgv = ['--conditions=production', '--import', 'tsx']
    const child = fork(path.join(import.meta.dirname, 'judge.ts'), { execArgv, stdio: 'ignore' })
    this.child = child
    if ((await this.answer(child)) === null) throw new Error('The tests could not be opened.')
    return child
  }

  private answer(child: ChildProcess): Promise<Verdict | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish(null), patience)
      const onExit = () => finish(null)
      const finish = (verdict: Verdict | null) => {
        clearTimeout(timer)
        child.off('exit', onExit)
        child.off('message', finish)
        resolve(verdict)
      }
      child.once('message', finish)
      child.once('exit', onExit)
    })
  }
}
