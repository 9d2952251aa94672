import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'

import type { ChangeKind } from '@/domain/changeKind'
import type { FaceType } from '@/serving/requests/chooseFace'

import { etagOf } from './etagOf'

const brotli = promisify(brotliCompress)

/**
 * How a body is compressed, once: as far as it goes; quickly, for what every publication makes anew; or not at all, for
 * what is compressed already.
 */
export type Compression = 'most' | 'quick' | 'none'

const quality = { most: 11, quick: 5 } as const

/** A finished page: its body in each encoding that is ready, and the records it was made from. */
export interface StoredPage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The headers by which a shared cache may store it, sent while it is fresh alone. */
  readonly shared: Readonly<Record<string, string>>
  readonly etag: string
  readonly identity: Buffer
  readonly gzip: Buffer | null
  brotli: Buffer | null
  readonly tags: ReadonlySet<string>
  /** The forms among which `Accept` chooses at this address, the page first; none where there is only this. */
  readonly faces: readonly FaceType[]
  /** Milliseconds since the epoch. */
  readonly madeAt: number
  stale: boolean
}

interface Made {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly shared?: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  /** “most” where it is left out. */
  readonly compression?: Compression
  readonly faces?: readonly FaceType[]
  readonly tags: ReadonlySet<string>
  /** `ticket()` taken before the first read. */
  readonly ticket: number
  readonly madeAt: number
}

interface Limits {
  readonly maxBytes: number
  /** The bytes of all bodies that are not compressed, such as books, so that they do not drive out pages. */
  readonly maxArchiveBytes?: number
  /** How long an unchanged page counts as fresh, in milliseconds: ages and “today” change. */
  readonly maxAge: number
}

/**
 * Finished pages in memory. A change makes pages stale by tag; a stale page is retained and shown only when no newer
 * one can be made. A page whose reads began before a change that concerns it is stale from the start.
 */
export class PageStore {
  private readonly pages = new Map<string, StoredPage>()
  private readonly changedAt = new Map<string, number>()
  private readonly withdrawnAt = new Map<string, number>()
  private clock = 0
  private forgottenAt = 0
  private bytes = 0
  private archiveBytes = 0
  private trusted = true

  constructor(private readonly limits: Limits) {}

  /** A number taken before a page’s first read; it shows later whether something changed meanwhile. */
  ticket(): number {
    return this.clock
  }

  /** Sets whether changes are received; while they are not, no page counts as fresh, and each is made anew. */
  setTrusted(trusted: boolean): void {
    this.trusted = trusted
  }

  /** The page at this key where it is still fresh. */
  fresh(key: string, now: number): StoredPage | null {
    const page = this.pages.get(key)
    if (!page || !this.trusted || page.stale || now - page.madeAt > this.limits.maxAge) return null
    this.pages.delete(key)
    this.pages.set(key, page)
    return page
  }

  /** The last page made for this key, fresh or stale. */
  last(key: string): StoredPage | null {
    return this.pages.get(key) ?? null
  }

  /** Whether nothing that was read for a page has changed since its ticket. */
  isCurrent(tags: ReadonlySet<string>, ticket: number): boolean {
    return this.forgottenAt <= ticket && !isSince(this.changedAt, tags, ticket)
  }

  /**
   * Stores a page; as a fallback only where something it was made from has changed since its ticket, and not at all
   * where that was withdrawn.
   */
  store(key: string, { body, ticket, compression = 'most', faces = [], shared = {}, ...made }: Made): void {
    if (this.forgottenAt > ticket || isSince(this.withdrawnAt, made.tags, ticket)) return
    const stale = !this.isCurrent(made.tags, ticket)
    if (stale && this.pages.has(key)) return
    const identity = Buffer.from(body)
    const etag = etagOf(identity)
    const gzip = compression === 'none' ? null : gzipSync(identity)
    const page: StoredPage = { ...made, shared, identity, etag, faces, gzip, brotli: null, stale }
    this.drop(key)
    this.pages.set(key, page)
    this.count(page, 1)
    this.makeRoom()
    if (compression !== 'none') void this.compress(page, quality[compression])
  }

  /** Drops the oldest pages, and the oldest archives, until both are within their limits. */
  private makeRoom(): void {
    const { maxBytes, maxArchiveBytes = maxBytes / 4 } = this.limits
    for (const [key, page] of this.pages) {
      const isFull = this.bytes > maxBytes
      if (!isFull && this.archiveBytes <= maxArchiveBytes) break
      if (isFull || page.gzip === null) this.drop(key)
    }
  }

  /**
   * Makes every page stale that was made from one of these tags; after a withdrawal such a page is not even a fallback.
   */
  change(tags: readonly string[], kind: ChangeKind = 'changed'): void {
    this.clock += 1
    for (const tag of tags) {
      this.changedAt.set(tag, this.clock)
      if (kind === 'withdrawn') this.withdrawnAt.set(tag, this.clock)
    }
    for (const [key, page] of this.pages) {
      if (!tags.some((tag) => page.tags.has(tag))) continue
      if (kind === 'withdrawn') this.drop(key)
      else page.stale = true
    }
  }

  /** Drops every page: it is unknown which of them are still fresh. */
  clear(): void {
    this.clock += 1
    for (const key of [...this.pages.keys()]) this.drop(key)
    this.forgottenAt = this.clock
  }

  private async compress(page: StoredPage, level: number): Promise<void> {
    const params = { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: page.identity.length }
    const small = await brotli(page.identity, { params }).catch(() => null)
    page.brotli = small
  }

  private drop(key: string): void {
    const page = this.pages.get(key)
    if (!page) return
    this.pages.delete(key)
    this.count(page, -1)
  }

  private count(page: StoredPage, sign: 1 | -1): void {
    this.bytes += sign * sizeOf(page)
    if (page.gzip === null) this.archiveBytes += sign * sizeOf(page)
  }
}

const isSince = (times: ReadonlyMap<string, number>, tags: ReadonlySet<string>, ticket: number): boolean =>
  [...tags].some((tag) => (times.get(tag) ?? 0) > ticket)

const sizeOf = ({ identity, gzip }: StoredPage): number => identity.length + 2 * (gzip?.length ?? 0)

declare global {
  // One store for the whole process: the server and the bundled routes load this module separately.
  var standfirstPages: PageStore | undefined
}

/** The process’s page store: 256 MB at most, a page fresh for an hour at most. */
export const pages = (): PageStore =>
  (globalThis.standfirstPages ??= new PageStore({ maxBytes: 256 * 1024 * 1024, maxAge: 60 * 60 * 1000 }))
