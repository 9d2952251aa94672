import { fork } from 'node:child_process'
import path from 'node:path'

import { logLine } from '@/serving/process/logLine'

import type { ImportFile } from './formats/Format'
import type { ReadFile } from './ReadFile'

const timeoutMs = 20_000
const maxHeapMb = 512

const tooLong = 'This file takes longer than 20 s to read. Divide it, or save its text as plain text (.txt).'
const tooLarge = 'This file needs more memory than reading may take. Divide it, or save its text as plain text (.txt).'

/** One file is read at a time, so that several large ones together take no more than one. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a file in a process of its own, with 20 s and 512 MB: parsers of other people’s formats take far more for some
 * small files, or end their process, and the site goes on meanwhile.
 */
export function readInProcess(file: ImportFile): Promise<ReadFile> {
  const reading = last.then(() => read(file))
  // A process that cannot be started (ENOMEM) is a fault of this reading alone.
  last = reading.catch(() => null)
  return reading
}

function read(file: ImportFile): Promise<ReadFile> {
  // Node runs this file of the project as it is; the build need not bundle it.
  const program = path.join(process.cwd(), 'scripts', 'commands', 'readManuscript.ts')
  const child = fork(/* turbopackIgnore: true */ program, {
    execArgv: ['--conditions=production', '--import', 'tsx', `--max-old-space-size=${maxHeapMb}`],
    serialization: 'advanced',
    // The process needs no secret of the site.
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve) => {
    let isFinished = false
    const finish = (answer: ReadFile) => {
      isFinished = true
      clearTimeout(timer)
      child.kill('SIGKILL')
      resolve(answer)
    }
    const refuse = (fault: string, refusal: string) => {
      // A process that answered is ended, which is no fault of the file.
      if (isFinished) return
      logLine({ event: 'import not read', fault, bytes: file.bytes.length })
      finish({ ok: false, refusal })
    }
    const timer = setTimeout(() => refuse('time', tooLong), timeoutMs)
    child.once('message', (answer: ReadFile) => finish(answer))
    child.once('error', () => refuse('process', tooLarge))
    child.once('exit', () => refuse('memory', tooLarge))
    child.send(file, (error) => {
      if (error) refuse('process', tooLarge)
    })
  })
}
