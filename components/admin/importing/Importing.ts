import type { Report } from '@/editorial/import/Report'

/** What became of a file that was sent to the import. */
export type Imported =
  | { readonly state: 'draft'; readonly title: string; readonly address: string; readonly report: Report }
  /** The address is null where the commentary is a colleague’s draft. */
  | { readonly state: 'unchanged'; readonly title: string; readonly address: string | null; readonly trashed: boolean }
  | { readonly state: 'refused'; readonly sentence: string }
  /** The site did not come to read the file, so the same file may be sent again. */
  | { readonly state: 'failed'; readonly sentence: string }

/** A file on its way into the import. */
export interface Importing {
  readonly key: number
  readonly file: File
  readonly progress: { readonly state: 'waiting' } | { readonly state: 'reading' } | Imported
}

export const isDone = ({ progress }: Importing): boolean => progress.state !== 'waiting' && progress.state !== 'reading'

/** The state of a file, in a sentence for an editor. */
export function progressText({ progress }: Importing): string {
  switch (progress.state) {
    case 'waiting':
      return 'Waiting for the files before it.'
    case 'reading':
      return 'Being read …'
    case 'draft':
      return `Now a draft. ${summaryOf(progress.report)}`
    case 'unchanged':
      return unchangedText(progress)
    case 'refused':
      return `Not imported. ${progress.sentence}`
    case 'failed':
      return progress.sentence
  }
}

function unchangedText({ address, trashed }: Extract<Imported, { state: 'unchanged' }>): string {
  if (address === null)
    return 'Imported before; nothing was changed. It is a colleague’s draft; ask an editor to open it.'
  return trashed
    ? 'Imported before and now in the trash; nothing was changed. Restore it there.'
    : 'Imported before; nothing was changed.'
}

/** The numbers of a report: how much is left to do, was changed, lost and taken. */
const summaryOf = ({ toDo, changed, lost, taken }: Report): string =>
  `${toDo.length} to do, ${changed.length} changed, ${lost.length} lost, ${taken.length} taken.`

/** How far all files are, in a sentence that is read out whenever one is done. */
export function overallText(files: readonly Importing[]): string {
  const count = (...states: readonly Importing['progress']['state'][]): number =>
    files.filter(({ progress }) => states.includes(progress.state)).length
  const parts = [
    [count('draft'), 'now a draft'],
    [count('unchanged'), 'unchanged'],
    [count('refused', 'failed'), 'not imported'],
  ] as const
  const results = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  const done = `${files.filter(isDone).length} of ${files.length} ${files.length === 1 ? 'file' : 'files'} done`
  return files.length === 0 ? '' : `${[done, ...results].join(', ')}.`
}
