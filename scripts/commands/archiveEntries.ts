import { createReadStream, readFileSync, statSync } from 'node:fs'

import type { ArchiveEntry } from '@/editorial/import/archives/Archive'
import { ghost } from '@/editorial/import/archives/ghost'
import { wordpress } from '@/editorial/import/archives/wordpress'

/** A Ghost export is read as a whole; one beyond this many bytes needs more memory than a machine may have. */
const maxGhostBytes = 400_000_000

/** What stands in an archive, in the order of its file. */
export function archiveEntries(
  file: string,
  kind: 'wordpress' | 'ghost',
  siteUrl: string,
): AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry> {
  if (kind === 'wordpress') return wordpress(() => createReadStream(file, 'utf8'))
  if (statSync(file).size > maxGhostBytes)
    return [{ type: 'fault', reason: 'The file has more than 400 MB. Export a part of the site at a time.' }]
  return ghost(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), siteUrl)
}
