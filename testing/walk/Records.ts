import { expect } from 'vitest'

import { chainFault, type StoredEntry } from '@/editorial/audit/chainFault'
import { genesisHash } from '@/editorial/audit/entry'
import type { Article } from '@/payload-types'

import type { Ground } from './Ground'
import { standOf } from './newestOf'
import { liveOf } from './Commentary'
import type { World } from './World'

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** Where the audit log had got to. */
interface Last {
  seq: number
  hash: string
}

/** The audit log and the outbox have what was acknowledged since the last time, and nothing else. */
export class Records {
  private last: Last = { seq: 0, hash: genesisHash }

  constructor(private readonly ground: Ground) {}

  /** Leaves out what was written before the walk. */
  async begin(): Promise<void> {
    const { db } = this.ground.site.payload
    const { docs } = await db.find<StoredEntry>({ collection: 'audit-log', sort: '-seq', limit: 1, pagination: false })
    this.last = docs[0] ?? this.last
    await db.deleteMany({ collection: 'outbox', where: {} })
  }

  async check(world: World): Promise<void> {
    const { payload } = this.ground.site
    const where = { seq: { greater_than: this.last.seq } }
    const { docs } = await payload.find({ ...everything, collection: 'audit-log', where, sort: 'seq' })
    const rows = docs as unknown as StoredEntry[]
    for (const row of rows) {
      expect(chainFault(this.last, row)).toBeNull()
      this.last = row
    }
    // Who signs in stands there too.
    const acts = rows.filter(({ subject }) => subject === 'articles')
    const told = acts.map((row) => `${row.actorName}: ${row.action} ${row.document} ${row.revision}`)
    let from = 0
    for (const group of world.acts) {
      expect(told.slice(from, from + group.length).sort()).toEqual([...group].sort())
      from += group.length
    }
    expect(told.slice(from)).toEqual([])
    const outbox = await payload.find({ ...everything, collection: 'outbox' })
    const heard = outbox.docs.map(({ tags, kind }) => `${nameOf(tags)} ${kind}`)
    // Where an address leads, and whether readers find an author, is checked with the commentary that decides it.
    const ofCommentaries = heard.filter((message) => !/^(former-addresses|authors)\b/.test(message))
    expect(ofCommentaries.sort()).toEqual([...world.heard].sort())
    await payload.db.deleteMany({ collection: 'outbox', where: {} })
    world.acts = []
    world.heard = []
  }
}

const nameOf = (tags: unknown): string => String(Array.isArray(tags) ? tags[0] : tags).replace(/^articles:/, '')

/** Every acknowledged revision is a version, but autosaves that were written over and what is older than is kept. */
export async function checkVersions({ site: { payload } }: Ground, world: World): Promise<void> {
  const { docs } = await payload.db.findVersions<Article>({ collection: 'articles', pagination: false, limit: 0 })
  const stored = docs.map(({ parent, version }) => told(String(parent), version.revision ?? 0, standOf(version)))
  const kept = [...world.commentaries.values()].flatMap(({ id, versions }) =>
    versions.map(({ revision, stand }) => told(id, revision, stand)),
  )
  expect(stored.sort()).toEqual(kept.sort())
}

const told = (id: string, revision: number, { text, slug, status }: ReturnType<typeof standOf>): string =>
  [id, revision, text.title, text.standfirst, text.body, text.signed, slug, status].join(' | ')

/** Former addresses are as the model has them: those of commentaries, and the author’s while nothing live shows them. */
export async function checkFormer({ site: { payload }, author }: Ground, world: World): Promise<void> {
  const { docs } = await payload.find({ ...everything, collection: 'former-addresses' })
  const stored = docs.map(({ path, page }) => `${path} → ${typeof page?.value === 'string' ? page.value : 'nothing'}`)
  const known = [...world.former].map(([slug, id]) => `/commentary/${slug} → ${id ?? 'nothing'}`)
  const isShown = [...world.commentaries.values()].some((commentary) => liveOf(commentary)?.text.signed)
  const { slug } = await payload.findByID({ collection: 'authors', id: author, depth: 0 })
  if (world.authorEverShown && !isShown) known.push(`/authors/${slug ?? ''} → ${author}`)
  expect(stored.sort()).toEqual(known.sort())
}
