import type { ImportOutcome } from '@/editorial/import/ImportOutcome'
import type { Report } from '@/editorial/import/Report'

import type { ArchivedPost, ArchiveEntry } from './Archive'

/** What became of one record of an archive. */
export interface ArchiveRecord {
  readonly state: 'draft' | 'unchanged' | 'not imported' | 'left out'
  readonly title: string
  /** The path at which readers found it; empty where they did not. */
  readonly oldPath: string
  /** The draft; null where none was stored. */
  readonly id: string | null
  /** Why it was not imported, or of which kind it is; empty for a draft. */
  readonly reason: string
  readonly report: Report | null
}

/** After this many posts in a row that could not be stored the rest would fail too. */
export const maxFailures = 20

/** Stores the posts of an archive one after the other and notes what became of each; one that fails stops no other. */
export async function* importArchive(
  entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>,
  store: (post: ArchivedPost) => Promise<ImportOutcome>,
): AsyncGenerator<ArchiveRecord> {
  let failures = 0
  for await (const entry of entries) {
    if (entry.type !== 'post') {
      yield withoutPost(entry)
      continue
    }
    const { title, oldPaths } = entry.post
    const record = { title, oldPath: oldPaths[0] ?? '', id: null, reason: '', report: null }
    try {
      yield { ...record, ...recordOf(await store(entry.post)) }
      failures = 0
    } catch (error) {
      failures += 1
      yield { ...record, state: 'not imported', reason: error instanceof Error ? error.message : String(error) }
      if (failures < maxFailures) continue
      const reason = `${maxFailures} posts in a row could not be stored. The rest was not tried: mend what they name and run the command again.`
      yield { ...record, state: 'not imported', title: '', oldPath: '', reason }
      return
    }
  }
}

function withoutPost(entry: Exclude<ArchiveEntry, { type: 'post' }>): ArchiveRecord {
  const none = { oldPath: '', id: null, report: null }
  if (entry.type === 'left out') return { ...none, state: 'left out', title: entry.title, reason: entry.kind }
  return { ...none, state: 'not imported', title: entry.type === 'fault' ? '' : entry.title, reason: entry.reason }
}

function recordOf(outcome: ImportOutcome): Pick<ArchiveRecord, 'state' | 'id' | 'reason' | 'report'> {
  switch (outcome.state) {
    case 'refused':
      return { state: 'not imported', id: null, reason: outcome.refusal, report: null }
    case 'unchanged':
      return {
        state: 'unchanged',
        id: outcome.id,
        reason: outcome.trashed ? 'It was imported before and is in the trash.' : 'It was imported before.',
        report: null,
      }
    case 'draft':
      return { state: 'draft', id: outcome.id, reason: '', report: outcome.report }
  }
}
