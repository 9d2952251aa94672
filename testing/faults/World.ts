import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { DataLocation } from '@/archive/backUp'
import { openSite, type Site, startSite } from '@/testing/startSite'

import { checkStore } from './checkStore'
import { Crawler } from './Crawler'
import { Database, findServer } from './Database'
import { Editor } from './Editor'
import { FaultProxy } from './FaultProxy'
import { Ledger } from './Ledger'
import { type Random, randomOf } from './random'
import { readStore } from './readStore'
import type { Tally } from './Tally'

const admin = { email: 'admin@example.org', password: 'seven lamps over the harbour' }
const secret = 'a secret for the faults alone, long enough'

const open = new Set<World>()

/** One site, or several on one database, with its readers, its fault proxy and its ledger; each scenario has its own. */
export class World {
  readonly ledger: Ledger
  private readonly sites: Site[] = []
  private readonly crawlers: Crawler[] = []

  /** Kills every process of every world; called when this process exits. */
  static endAll(): void {
    for (const world of open) {
      for (const site of world.sites) site.kill()
      void world.server?.database.kill()
    }
  }

  private constructor(
    readonly folder: string,
    readonly tally: Tally,
    readonly random: Random,
    private readonly server: { database: Database; proxy: FaultProxy } | null,
    /** The URL of a database that the caller runs. */
    private readonly externalUrl = '',
  ) {
    this.ledger = new Ledger(path.join(folder, 'ledger.jsonl'))
    open.add(this)
  }

  static async open(kind: 'SQLite' | 'MongoDB', tally: Tally, seed: number): Promise<World> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-faults-'))
    if (kind === 'SQLite') return new World(folder, tally, randomOf(seed), null)
    const server = await findServer()
    if ('missing' in server) throw new Error(server.missing)
    const database = await Database.open(server, path.join(folder, 'mongo'))
    return new World(folder, tally, randomOf(seed), { database, proxy: await FaultProxy.open(database.port) })
  }

  /** A world on a MongoDB that the caller runs. */
  static openOn(url: string, tally: Tally, seed: number): World {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-faults-'))
    return new World(folder, tally, randomOf(seed), null, url)
  }

  get database(): Database {
    if (!this.server) throw new Error('This world has no MongoDB.')
    return this.server.database
  }

  get proxy(): FaultProxy {
    if (!this.server) throw new Error('This world has no MongoDB.')
    return this.server.proxy
  }

  /** Settings of the instance of this name; `through` another proxy than the first. */
  environment(port: number, name = 'a', through = this.server?.proxy): NodeJS.ProcessEnv {
    mkdirSync(path.join(this.folder, name), { recursive: true })
    return {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATA_DIR: path.join(this.folder, name),
      DATABASE_URL: this.server && through ? this.server.database.url(through.port, 'faults') : this.externalUrl,
      PORT: String(port),
      SITE_URL: `http://localhost:${port}`,
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      DEMO: 'off',
      PAYLOAD_SECRET: secret,
      LOCAL_TOKEN: undefined,
    }
  }

  /** Starts an instance and waits until it serves. */
  async start(env: NodeJS.ProcessEnv, preload?: string): Promise<Site> {
    const site = await startSite(env, preload)
    this.sites.push(site)
    return site
  }

  /** Starts an instance without waiting until it serves. */
  startWithoutWaiting(env: NodeJS.ProcessEnv): Site {
    const site = openSite(env)
    this.sites.push(site)
    return site
  }

  /** Asks again, at this desk, for every commentary of which nobody knows what stands. */
  async resolveUnknown(desk: Editor): Promise<void> {
    for (const commentary of this.ledger.commentaries)
      if (commentary.stands === null && commentary.entries.length > 0) await desk.ask(commentary, 5000)
  }

  /** The outcomes of the acts, as a sentence. */
  summary(): string {
    const { ledger } = this
    return `${ledger.count('acknowledged')} acts acknowledged, ${ledger.count('refused')} refused, ${ledger.count('unknown')} unknown`
  }

  /** The admin at the desk of this instance, with an author who signs all. */
  async signInEditor(port: number): Promise<Editor> {
    const desk = new Editor(`http://localhost:${port}`, '', this.ledger, this.tally)
    await desk.signIn(admin.email, admin.password)
    const { body } = await desk.send('POST', 'authors', { name: 'Author', bios: [{ text: 'Careful.' }] })
    desk.author = body.doc?.id ?? ''
    return desk
  }

  /** A reader who looks at this instance from now on. */
  crawler(port: number, patience?: number): Crawler {
    const crawler = new Crawler(`http://localhost:${port}`, this.ledger, this.tally, this.random, patience)
    this.crawlers.push(crawler)
    crawler.start()
    return crawler
  }

  /** Where the data are stored, without the proxy. */
  get location(): DataLocation {
    const databaseUrl = this.server?.database.url(this.server.database.port, 'faults') ?? this.externalUrl
    return { dataDir: path.join(this.folder, 'a'), databaseUrl: databaseUrl || undefined }
  }

  /** Compares the database with the ledger. */
  async check(): Promise<void> {
    await checkStore(this.ledger, await readStore(this.location), this.tally)
  }

  /** Ends every process of this world and deletes its folder. */
  async close(): Promise<void> {
    for (const crawler of this.crawlers) await crawler.stop()
    for (const site of this.sites) {
      site.kill()
      await site.ended
    }
    this.tally.siteErrors.push(...this.sites.flatMap((site) => errorsIn(site.said())))
    this.tally.acknowledged += this.ledger.count('acknowledged')
    await this.server?.proxy.close()
    await this.server?.database.kill()
    open.delete(this)
    this.ledger.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The distinct errors in the log of a site. */
function errorsIn(said: string): string[] {
  const found = [...said.matchAll(/"err":{"type":"(\w+)","message":"([^"]{0,160})/g)].map(
    ([, type, what]) => `${type}: ${what}`,
  )
  return [...new Set(found)]
}
