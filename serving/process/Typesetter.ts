import { type ChildProcess, fork } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

import { logLine } from './logLine'

/** What is set: plain data, and the bytes of its images by their paths on the site. */
export interface TypesetJob {
  readonly data: object
  readonly images: readonly { readonly src: string; readonly bytes: Uint8Array }[]
}

export type TypesetAnswer =
  | { readonly state: 'accessible'; readonly pdf: Uint8Array }
  | { readonly state: 'tagged'; readonly pdf: Uint8Array; readonly fault: string }
  | { readonly state: 'failed'; readonly fault: string }

interface Options {
  /** How long one job may take, in milliseconds. */
  readonly timeoutMs: number
  /** How long the process waits for another job before it is ended, in milliseconds. */
  readonly idleMs: number
  /** How many jobs may wait. */
  readonly maxWaiting: number
}

/**
 * Sets one PDF after another in a process of its own: a long text takes seconds of a core, and a fault of the compiler,
 * which is native code, ends that process and not the site.
 */
export class Typesetter {
  private child: ChildProcess | null = null
  private last: Promise<unknown> = Promise.resolve()
  private waiting = 0
  private idle: NodeJS.Timeout | undefined

  constructor(private readonly options: Options = { timeoutMs: 30_000, idleMs: 30_000, maxWaiting: 20 }) {}

  /** The bytes of a PDF. Throws where it cannot be made now: too many wait, or the process ended or took too long. */
  async typeset(job: TypesetJob): Promise<Uint8Array> {
    if (this.waiting >= this.options.maxWaiting) throw new Error('Too many PDFs are being made at once.')
    this.waiting += 1
    const made = this.last.then(() => this.run(job))
    this.last = made.catch(() => null)
    const answer = await made.finally(() => (this.waiting -= 1))
    if (answer.state === 'failed') throw new Error(`A PDF was not made: ${answer.fault}`)
    if (answer.state === 'tagged') logLine({ event: 'pdf not accessible', fault: answer.fault })
    return new Uint8Array(answer.pdf)
  }

  private run(job: TypesetJob): Promise<TypesetAnswer> {
    clearTimeout(this.idle)
    const child = this.started()
    child.ref()
    return new Promise((resolve) => {
      const finish = (answer: TypesetAnswer, mayStay: boolean) => {
        clearTimeout(timer)
        child.removeAllListeners()
        // A process that goes away between two jobs says so to nobody.
        child.on('error', () => undefined)
        if (mayStay) this.rest(child)
        else this.end(child)
        resolve(answer)
      }
      const fail = (fault: string) => {
        finish({ state: 'failed', fault }, false)
      }
      const timer = setTimeout(() => fail('it took too long'), this.options.timeoutMs)
      child.once('message', (answer: TypesetAnswer) => finish(answer, true))
      child.once('error', () => fail('the process could not be started'))
      child.once('exit', () => fail('the process ended'))
      child.send(job, (error) => {
        if (error) fail('the process took no job')
      })
    })
  }

  private started(): ChildProcess {
    if (this.child?.connected) return this.child
    // Node runs this file of the project as it is; the build need not bundle it.
    const commands = path.join(process.cwd(), 'scripts', 'commands')
    this.child = fork(/* turbopackIgnore: true */ path.join(commands, 'typeset.ts'), {
      execArgv: ['--conditions=production', '--import', 'tsx', '--max-old-space-size=256'],
      serialization: 'advanced',
      // The process needs no secret of the site, and no font of the machine.
      env: { NODE_ENV: 'production', FONTCONFIG_FILE: path.join(commands, 'fonts.conf') },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    return this.child
  }

  /** An idle process keeps nobody from stopping. */
  private rest(child: ChildProcess): void {
    child.unref()
    child.channel?.unref()
    this.idle = setTimeout(() => this.end(child), this.options.idleMs).unref()
  }

  private end(child: ChildProcess): void {
    child.kill('SIGKILL')
    if (this.child === child) this.child = null
  }
}

/** Whether the compiler is installed: its package has a program for most platforms, each an optional dependency. */
export function canTypeset(folder = path.join(process.cwd(), 'node_modules', '@myriaddreamin')): boolean {
  try {
    return readdirSync(folder).some((name) => name.startsWith('typst-ts-node-compiler-'))
  } catch {
    return false
  }
}
