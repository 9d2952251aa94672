import { setTimeout } from 'node:timers/promises'

import { listTag } from '@/domain/tags'
import type { Answer, Question, Search, SearchIndex } from '@/search/Search'

import { catchUp } from './catchUp'
import type { SearchSource } from './SearchSource'

interface Options {
  /** Opens the index; `fresh` where what is stored of it cannot be read and is to be removed. */
  open(fresh: boolean): Promise<SearchIndex>
  /** Whether an error means that the stored index cannot be read. */
  isUnreadable(error: unknown): boolean
  readonly source: SearchSource
  /** Whether every committed change arrives. */
  isFollowing(): boolean
  log(error: unknown): void
  /** How long it waits after an error, in milliseconds. */
  readonly retryMs?: number
}

/** How long a search waits for changes that are being indexed, in milliseconds. */
const maxWaitMs = 300
const defaultRetryMs = 2000
const batchSize = 10

/**
 * The search of this instance and what keeps it true: it opens the stored index, makes up for what changed while it was
 * closed, follows the changes, and makes the index anew where it is missing or cannot be read. All of this is done one
 * after another, so that an older state of a commentary never replaces a newer one.
 */
export class SiteSearch implements Search {
  private index: SearchIndex | null = null
  private opening: Promise<SearchIndex> | null = null
  private isFresh = false
  private isBehind = true
  private isClosed = false
  private working: Promise<void> | null = null
  private isChanging = false
  private readonly changed = new Set<string>()

  constructor(private readonly options: Options) {}

  /** Brings the index up to date; resolves when it is, or when the search is closed. */
  start(): Promise<void> {
    this.isBehind = true
    return this.work()
  }

  /** Indexes what a committed change made stale. */
  change(tags: readonly string[]): void {
    for (const tag of tags) this.changed.add(tag)
    void this.work()
  }

  /** Notes up to when every change is indexed; a later start looks for changes from there on. */
  async notePosition(now: Date): Promise<void> {
    if (this.index === null || this.isBehind || this.changed.size > 0 || this.isChanging) return
    if (this.options.isFollowing()) await this.index.setNote('position', now.toISOString())
  }

  async search(question: Question): Promise<Answer> {
    const until = performance.now() + maxWaitMs
    while ((this.changed.size > 0 || this.isChanging) && performance.now() < until) await setTimeout(5)
    const index = await this.opened()
    try {
      return { ...(await index.search(question)), partial: this.isBehind }
    } catch (error) {
      if (this.failed(error)) void this.work()
      throw error
    }
  }

  /** Ends the work at its next step and closes the index. */
  async close(): Promise<void> {
    await this.notePosition(new Date()).catch((error: unknown) => this.options.log(error))
    this.isClosed = true
    await this.working
    await this.index?.close()
    this.index = null
  }

  private work(): Promise<void> {
    this.working ??= this.run().finally(() => {
      this.working = null
      if (!this.isClosed && (this.changed.size > 0 || this.isBehind)) void this.work()
    })
    return this.working
  }

  private async run(): Promise<void> {
    while (!this.isClosed && (this.isBehind || this.changed.size > 0)) {
      try {
        const index = await this.opened()
        if (this.isBehind) await this.catchUp(index)
        await this.takeChanges(index)
      } catch (error) {
        if (!this.failed(error)) await setTimeout(this.options.retryMs ?? defaultRetryMs, null, { ref: false })
      }
    }
  }

  private async catchUp(index: SearchIndex): Promise<void> {
    const { source } = this.options
    const now = new Date()
    let rested = performance.now()
    await catchUp(
      {
        index,
        source,
        apply: (ids) => this.apply(index, ids),
        change: (tags) => this.indexTags(index, tags),
        // As long as it worked: readers come first.
        rest: async () => {
          if (this.isClosed) throw new Error('The search is closed.')
          await this.takeChanges(index)
          await setTimeout(Math.min(100, performance.now() - rested))
          rested = performance.now()
        },
      },
      now,
    )
    this.isBehind = false
    await this.notePosition(now)
  }

  private async takeChanges(index: SearchIndex): Promise<void> {
    const now = new Date()
    while (this.changed.size > 0 && !this.isClosed) {
      const tags = [...this.changed]
      this.changed.clear()
      this.isChanging = true
      try {
        await this.indexTags(index, tags)
      } catch (error) {
        for (const tag of tags) this.changed.add(tag)
        throw error
      } finally {
        this.isChanging = false
      }
      if (tags.includes(listTag('settings')) && (await this.languageChanged(index))) this.isBehind = true
      await this.notePosition(now)
    }
  }

  private async indexTags(index: SearchIndex, tags: readonly string[]): Promise<void> {
    const records = tags.filter((tag) => tag.includes(':'))
    const ids = new Set(records.flatMap((tag) => (tag.startsWith('articles:') ? [tag.slice('articles:'.length)] : [])))
    for (const tag of records) for (const id of await index.idsMadeFrom(tag)) ids.add(id)
    const all = [...ids]
    for (let at = 0; at < all.length; at += batchSize) await this.apply(index, all.slice(at, at + batchSize))
  }

  private async apply(index: SearchIndex, ids: readonly string[]): Promise<void> {
    const documents = await this.options.source.documents(ids)
    const live = new Set(documents.map(({ id }) => id))
    await index.remove(ids.filter((id) => !live.has(id)))
    await index.put(documents)
    // The database’s driver works in this thread: requests are taken in between.
    await new Promise(setImmediate)
  }

  private async languageChanged(index: SearchIndex): Promise<boolean> {
    return (await index.note('language')) !== (await this.options.source.language())
  }

  private async opened(): Promise<SearchIndex> {
    if (this.index) return this.index
    if (this.isClosed) throw new Error('The search is closed.')
    this.opening ??= this.options.open(this.isFresh).finally(() => (this.opening = null))
    this.index = await this.opening
    this.isFresh = false
    return this.index
  }

  /** Reports an error; true where the index is to be made anew because of it. */
  private failed(error: unknown): boolean {
    if (this.isClosed) return true
    this.options.log(error)
    if (!this.options.isUnreadable(error)) return false
    void this.index?.close()
    this.index = null
    this.isFresh = true
    this.isBehind = true
    return true
  }
}
