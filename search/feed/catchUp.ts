import type { SearchIndex } from '@/search/Search'

import type { SearchSource } from './SearchSource'

interface Steps {
  readonly index: SearchIndex
  readonly source: SearchSource
  /** Indexes these commentaries as they are now. */
  readonly apply: (ids: readonly string[]) => Promise<void>
  /** Indexes what was made from the records of these tags. */
  readonly change: (tags: readonly string[]) => Promise<void>
  /** Lets others run; called after each part. */
  readonly rest: () => Promise<void>
}

/** A change may be committed so much later than its message says, in milliseconds. */
const lateMs = 5 * 60_000
/** Messages are kept for a week; after this time, in milliseconds, some may be gone. */
const maxAgeMs = 6 * 24 * 3_600_000
const partSize = 500
/** Commentaries that are read and indexed at once. */
const batchSize = 10

/**
 * Brings an index up to date: what changed since it was noted to be complete, and then every live commentary that it
 * lacks or has in another version. After so long that messages are gone, and in another language, all is indexed anew.
 * What is interrupted goes on at the next start.
 */
export async function catchUp(steps: Steps, now: Date): Promise<void> {
  const { index, source } = steps
  const language = await source.language()
  if ((await index.note('language')) !== language) {
    await index.clear()
    await index.setNote('language', language)
  }
  const noted = await index.note('position')
  const position = new Date(noted ?? now)
  if (noted === null) await index.setNote('position', now.toISOString())
  const isRecent = now.getTime() - position.getTime() < maxAgeMs
  if (noted !== null && isRecent) {
    for await (const tags of source.changesSince(new Date(position.getTime() - lateMs))) await steps.change(tags)
  }
  await indexMissing(steps, !isRecent)
  await removeWithdrawn(steps)
}

async function indexMissing({ index, source, apply, rest }: Steps, everything: boolean): Promise<void> {
  for (let last: string | null = null; ;) {
    const versions = await source.versionsAfter(last, partSize)
    const ids = everything ? [...versions.keys()] : await index.missingOf(versions)
    for (let at = 0; at < ids.length; at += batchSize) {
      await apply(ids.slice(at, at + batchSize))
      await rest()
    }
    if (versions.size < partSize) return
    last = [...versions.keys()].at(-1) ?? null
    await rest()
  }
}

async function removeWithdrawn({ index, source, rest }: Steps): Promise<void> {
  for (let last = ''; ;) {
    const ids = await index.idsAfter(last, partSize)
    const live = await source.versionsOf(ids)
    await index.remove(ids.filter((id) => !live.has(id)))
    if (ids.length < partSize) return
    last = ids.at(-1) ?? ''
    await rest()
  }
}
