import { counted } from '@/editorial/import/counted'
import type { ReportLine } from '@/editorial/import/Manuscript'

interface Links {
  readonly turned: number
  readonly unresolved: readonly string[]
}

/** At most this many addresses are named. */
const maxNamed = 10

/** What became of the links of a post to others of its archive. */
export const linksTaken = (links: Links | null): ReportLine[] =>
  !links?.turned ? [] : [{ what: `${counted(links.turned, 'link')} to other posts of the archive, now to them here.` }]

/** The links of a post that still lead to its old site. */
export function linksToDo(links: Links | null): ReportLine[] {
  const addresses = links?.unresolved ?? []
  if (addresses.length === 0) return []
  const what = `Addresses of the old site that are no post of the archive: ${addresses.length}. Their links stay as they are. Lead them to a page that is still there.`
  return [{ what, text: addresses.slice(0, maxNamed).join(' ') }]
}
