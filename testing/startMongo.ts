import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { lookup } from 'node:dns/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import type { TestMongo } from './TestMongo'
import { startSecantus } from './secantus'

const run = promisify(execFile)

/** The first that can be had of: the one given, a mongod at hand, a mongod downloaded, SecantusDB from PyPI. */
export async function startMongo(): Promise<TestMongo | { missing: string }> {
  const given = process.env.MONGODB_TEST_URL
  if (given)
    return {
      url: (name) => named(given, name),
      server: `the one at ${new URL(given).host}`,
      stop: async () => undefined,
    }
  const binary = process.env.MONGOD ?? (await onPath('mongod'))
  if (binary) return memoryServer(binary, `mongod at ${binary}`)
  if (await canDownload()) {
    const downloaded = await memoryServer(undefined, 'mongod, downloaded').catch(() => null)
    if (downloaded) return downloaded
  }
  return startSecantus()
}

function named(url: string, name: string): string {
  const at = new URL(url)
  at.pathname = `/${name}`
  return at.href
}

async function onPath(program: string): Promise<string | null> {
  const found = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, program))
  const at = found.find((file) => existsSync(file))
  return at &&
    (await run(at, ['--version']).then(
      () => true,
      () => false,
    ))
    ? at
    : null
}

const canDownload = (): Promise<boolean> =>
  Promise.race([
    lookup('fastdl.mongodb.org').then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2000)),
  ])

async function memoryServer(systemBinary: string | undefined, server: string): Promise<TestMongo> {
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { ...(systemBinary ? { systemBinary } : {}), downloadDir: path.resolve('.cache', 'mongod') },
  })
  return {
    url: (name) => set.getUri(name),
    server,
    stop: async () => {
      await set.stop()
    },
  }
}
