import { counted } from '@/editorial/import/counted'

import type { ArchiveRecord } from './importArchive'

/** What an import of an archive came to, in a few lines for a terminal. */
export function summaryOf(records: readonly ArchiveRecord[], isTrial: boolean): string {
  const count = (state: ArchiveRecord['state']): number => records.filter((record) => record.state === state).length
  const kinds = new Map<string, number>()
  for (const { state, reason } of records) if (state === 'left out') kinds.set(reason, (kinds.get(reason) ?? 0) + 1)
  const points = counted(
    records.reduce((sum, { report }) => sum + (report?.toDo.length ?? 0), 0),
    'point',
  )
  return [
    isTrial
      ? `Nothing was stored. Drafts that would be made: ${count('draft')}, with ${points} to do.`
      : `Drafts made: ${count('draft')}, with ${points} to do.`,
    ...(count('unchanged') > 0 ? [`Imported before and not changed: ${count('unchanged')}.`] : []),
    ...(kinds.size > 0 ? [`Left out: ${[...kinds].map(([kind, number]) => `${number} ${kind}`).join(', ')}.`] : []),
    ...(count('not imported') > 0 ? [`Not imported: ${count('not imported')}.`] : []),
    ...records
      .filter(({ state }) => state === 'not imported')
      .slice(0, 20)
      .map(({ title, reason }) => `  - ${title === '' ? '' : `“${title}”: `}${reason}`),
  ].join('\n')
}
