import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'

interface Options {
  /** The archive. */
  readonly file: string
  /** The act, as the first word of the name. */
  readonly act: 'import' | 'publish'
  /** The name that the command gives; null for a name with the present time in `folder`. */
  readonly report: string | null
  readonly folder: string
}

/**
 * The path of a report without its ending. Reports quote drafts, so their folder is for this account alone, and one in
 * the folder of the source would make the next start build anew. A name is claimed by making its file: two archives of
 * one name may be read in one second.
 */
export function reportName({ file, act, report, folder }: Options): string {
  if (report !== null) return path.resolve(report)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const started = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const name = path.join(folder, `${act}-${started}-${path.parse(file).name}`)
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`
    if (isClaimed(`${free}.json`)) return free
  }
}

/** Makes a file; false where there is one. */
function isClaimed(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx'))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
