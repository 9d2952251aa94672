import path from 'node:path'
import { Worker } from 'node:worker_threads'

import type { PoolOptions, PoolWorker, WorkerRequest } from 'vitest/node'

type Listener = (argument: unknown) => void

/** A mutant that does not end may fill the memory until then. */
const maxMemoryMb = 2_000

/** Modules are loaded anew all the time; with more room fewer of them are copied on their way out. */
const youngMb = 256

/** The one thread of this process; it stays open from run to run, so that what the tests import from node_modules is loaded once. */
let thread: Worker | null = null

/** Opens the thread; where it ends, as for want of memory, the process ends with it. */
function open(file: string, { env, execArgv }: Pick<PoolOptions, 'env' | 'execArgv'>): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: maxMemoryMb, maxYoungGenerationSizeMb: youngMb }
  const worker = new Worker(file, { env, execArgv, resourceLimits, stdout: true, stderr: true })
  return worker.once('exit', () => process.exit(1))
}

/** A worker of Vitest’s pool that is not closed at the end of a run; modules of the site are loaded anew by each test file. */
export class WarmWorker implements PoolWorker {
  readonly name = 'warm'
  private readonly listeners: [string, Listener][] = []
  private isNew = false

  constructor(private readonly options: PoolOptions) {}

  start(): Promise<void> {
    this.isNew = thread === null
    const { env, execArgv, distPath } = this.options
    thread ??= open(path.join(distPath, 'workers/threads.js'), { env, execArgv })
    return Promise.resolve()
  }

  on(event: string, listener: Listener): void {
    this.listeners.push([event, listener])
    thread?.on(event, listener)
  }

  off(event: string, listener: Listener): void {
    thread?.off(event, listener)
  }

  send(message: WorkerRequest): void {
    if (message.type === 'start' && !this.isNew) this.answer('started')
    else if (message.type === 'stop') this.answer('stopped')
    else thread?.postMessage(message)
  }

  stop(): Promise<void> {
    for (const [event, listener] of this.listeners) thread?.off(event, listener)
    return Promise.resolve()
  }

  deserialize(data: unknown): unknown {
    return data
  }

  private answer(type: string): void {
    for (const [event, listener] of this.listeners)
      if (event === 'message') listener({ type, __vitest_worker_response__: true })
  }
}
