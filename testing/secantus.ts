import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import type { TestMongo } from './TestMongo'

const run = promisify(execFile)
const version = '0.6.0b17'
export const secantusName = `SecantusDB ${version} from PyPI`
const folder = path.resolve('.cache', `secantus-${version}`)
const server = path.join(folder, 'secantusdb.scripts', 'secantusd-rs')

/** SecantusDB, which speaks MongoDB’s protocol over WiredTiger: installed once from PyPI into a cached folder, pinned by hash. */
export async function startSecantus(): Promise<TestMongo | { missing: string }> {
  const failed = await ensureSecantus()
  if (failed !== null) return { missing: failed }
  const storage = mkdtempSync(path.join(os.tmpdir(), `standfirst-mongo-${randomUUID().slice(0, 8)}-`))
  const process = await runSecantus(storage, 0, [])
  if (process === null) return { missing: 'SecantusDB did not start.' }
  return {
    url: (name) => `mongodb://127.0.0.1:${process.port}/${name}?replicaSet=secantus`,
    server: `${secantusName} (MongoDB’s protocol over WiredTiger; no mongod was to be had)`,
    stop: async () => {
      process.child.kill('SIGKILL')
      rmSync(storage, { recursive: true, force: true })
    },
  }
}

/** Installs SecantusDB where it is missing; why it cannot be had, or null. */
export const ensureSecantus = (): Promise<string | null> =>
  install().then(
    () => null,
    (error: unknown) =>
      `No mongod is here, none can be downloaded, and SecantusDB cannot be installed: ${error instanceof Error ? error.message : String(error)}`,
  )

/** SecantusDB as a process of its own on this port (0: any that is free); null where it does not listen within 20 s. */
export async function runSecantus(
  storage: string,
  port: number,
  options: readonly string[],
): Promise<{ child: ChildProcess; port: number } | null> {
  const args = ['--host', '127.0.0.1', '--port', String(port), '--storage-path', storage, ...options]
  const child = spawn(server, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const listening = await new Promise<string | null>((resolve) => {
    let said = ''
    const listen = (part: Buffer) => {
      said += String(part)
      const found = /listening on [^\s]*:(\d+)/.exec(said)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', () => resolve(null))
    setTimeout(() => resolve(null), 20_000).unref()
  })
  if (listening !== null) return { child, port: Number(listening) }
  child.kill('SIGKILL')
  return null
}

async function install(): Promise<void> {
  if (!existsSync(server)) {
    const wanted = path.resolve('testing', 'secantus.txt')
    const args = [
      '-m',
      'pip',
      'install',
      '--no-deps',
      '--only-binary=:all:',
      '--require-hashes',
      '--target',
      folder,
      '-r',
      wanted,
    ]
    await run('python3', args, { timeout: 120_000 })
  }
  chmodSync(server, 0o755)
}
