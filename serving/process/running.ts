import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

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
