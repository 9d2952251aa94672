import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The secret that signs sessions: made at the first start, kept with mode 0600, the same ever after. */
export function ensureSecret(folder: string): string {
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const own = `${file}.${process.pid}.new`
    // Whole or not there: a process killed while it writes leaves no half secret, and of two the second takes the first’s.
    writeFileSync(own, randomBytes(48).toString('base64url'), { mode: 0o600, flush: true })
    try {
      linkSync(own, file)
    } catch {
      // Some disks have no hard links.
      if (!existsSync(file)) renameSync(own, file)
    }
    rmSync(own, { force: true })
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

/** Who serves from this folder, for `npm run import` and for a second start. */
export interface Running {
  readonly pid: number
  readonly port: number
  readonly token: string
}

const fileOf = (folder: string): string => path.join(folder, 'running.json')

/** The process that serves from this folder now, or null. */
export function readRunning(folder: string): Running | null {
  if (!existsSync(fileOf(folder))) return null
  try {
    const said: unknown = JSON.parse(readFileSync(fileOf(folder), 'utf8'))
    const { pid, port, token } = fieldsOf(said)
    const whole = typeof pid === 'number' && typeof port === 'number' && typeof token === 'string'
    return whole && pid !== process.pid && isAlive(pid) ? { pid, port, token } : null
  } catch {
    return null
  }
}

const fieldsOf = (said: unknown): Partial<Record<keyof Running, unknown>> =>
  typeof said === 'object' && said !== null ? said : {}

/** Says that this process serves from the folder, until the answer is called. */
export function writeRunning(folder: string, running: Running): () => void {
  writeFileSync(fileOf(folder), JSON.stringify(running), { mode: 0o600 })
  return () => {
    rmSync(fileOf(folder), { force: true })
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
