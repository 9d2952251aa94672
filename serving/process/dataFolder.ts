import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Returns the secret that signs sessions; the first start generates it and stores it with mode 0600. */
export function ensureSecret(folder: string): string {
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const temporary = `${file}.${process.pid}.new`
    // The link is atomic: a killed process leaves no partial secret, and of two processes the second takes the first’s.
    writeFileSync(temporary, randomBytes(48).toString('base64url'), { mode: 0o600, flush: true })
    try {
      linkSync(temporary, file)
    } catch {
      // Some file systems have no hard links.
      if (!existsSync(file)) renameSync(temporary, file)
    }
    rmSync(temporary, { force: true })
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

/** The process that serves from a folder, for `npm run import` and for a second start. */
export interface Running {
  readonly pid: number
  readonly port: number
  readonly token: string
}

const runningFile = (folder: string): string => path.join(folder, 'running.json')

/** The process that serves from this folder now; null where there is none. */
export function readRunning(folder: string): Running | null {
  if (!existsSync(runningFile(folder))) return null
  try {
    const json: unknown = JSON.parse(readFileSync(runningFile(folder), 'utf8'))
    const { pid, port, token } = fieldsOf(json)
    const isComplete = typeof pid === 'number' && typeof port === 'number' && typeof token === 'string'
    return isComplete && pid !== process.pid && isAlive(pid) ? { pid, port, token } : null
  } catch {
    return null
  }
}

const fieldsOf = (json: unknown): Partial<Record<keyof Running, unknown>> =>
  typeof json === 'object' && json !== null ? json : {}

/** Records that this process serves from the folder; the function returned removes the record. */
export function writeRunning(folder: string, running: Running): () => void {
  writeFileSync(runningFile(folder), JSON.stringify(running), { mode: 0o600 })
  return () => {
    rmSync(runningFile(folder), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
