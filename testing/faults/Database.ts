import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { type Document, MongoClient } from 'mongodb'

import { freePort } from '@/testing/startSite'
import { ensureSecantus, runSecantus, secantusName } from '@/testing/secantus'

interface Server {
  readonly name: string
  readonly replicaSet: string
  /** Starts the process on this folder and port; resolves once it listens. */
  run(folder: string, port: number): Promise<ChildProcess>
  /** Initiates the replica set at the first start. */
  initiate(port: number): Promise<void>
}

/** A MongoDB server of one node with synced commits, which can be killed and restarted on the same port. */
export class Database {
  private child: ChildProcess | null = null

  private constructor(
    private readonly server: Server,
    private readonly folder: string,
    readonly port: number,
  ) {}

  static async open(server: Server, folder: string): Promise<Database> {
    mkdirSync(folder, { recursive: true })
    const database = new Database(server, folder, await freePort())
    await database.start()
    await server.initiate(database.port)
    return database
  }

  url(port: number, name: string): string {
    return `mongodb://127.0.0.1:${port}/${name}?replicaSet=${this.server.replicaSet}`
  }

  async start(): Promise<void> {
    this.child = await this.server.run(this.folder, this.port)
  }

  async kill(): Promise<void> {
    const { child } = this
    this.child = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  /** Runs an admin command directly at the server, without the proxy. */
  async command(document: Document): Promise<void> {
    const client = new MongoClient(`mongodb://127.0.0.1:${this.port}/?directConnection=true`)
    try {
      await client.db('admin').command(document)
    } finally {
      await client.close()
    }
  }
}

/** The installed mongod (MONGOD or on the PATH), else SecantusDB; a sentence where neither is available. */
export async function findServer(): Promise<Server | { missing: string }> {
  const binary = installedMongod()
  if (binary !== null) return mongod(binary)
  const missing = await ensureSecantus()
  return missing === null ? secantus : { missing }
}

/** The path of an installed mongod; null where there is none. */
export function installedMongod(): string | null {
  const named = process.env.MONGOD ?? 'mongod'
  try {
    execFileSync(named, ['--version'], { stdio: 'ignore' })
    return named
  } catch {
    return null
  }
}

const secantus: Server = {
  name: `${secantusName}, commits synced`,
  replicaSet: 'secantus',
  async run(folder, port) {
    const running = await runSecantus(folder, port, ['--sync-on-commit', '--log-file-max', '128MB'])
    if (running === null) throw new Error('SecantusDB did not start.')
    return running.child
  },
  initiate: async () => undefined,
}

const mongod = (binary: string): Server => ({
  name: `mongod (${path.basename(binary)}), one node with a journal`,
  replicaSet: 'rs0',
  async run(folder, port) {
    const args = ['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', folder]
    const child = spawn(binary, [...args, '--setParameter', 'enableTestCommands=1'], { stdio: 'ignore' })
    for (let tries = 0; tries < 100; tries += 1) {
      if (await answers(port, { ping: 1 })) return child
      await setTimeout(200)
    }
    child.kill('SIGKILL')
    throw new Error('mongod did not start.')
  },
  async initiate(port) {
    const config = { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] }
    if (!(await answers(port, { replSetInitiate: config }))) throw new Error('mongod made no replica set.')
  },
})

async function answers(port: number, command: Document): Promise<boolean> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true&serverSelectionTimeoutMS=500`)
  return client
    .db('admin')
    .command(command)
    .then(
      () => true,
      () => false,
    )
    .finally(() => client.close())
}
