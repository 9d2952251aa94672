import { counted } from '@/editorial/import/counted'
import type { ReportLine } from '@/editorial/import/Manuscript'

interface Links {
  readonly turned: number
  readonly unresolved: readonly string[]
}

/** At most this many addresses are named. */
const maxNamed = 10

/** What became of the links of a post to others of its archive, and those that still lead to its old site. */
export function linksReport(links: Links | null): { readonly taken: ReportLine[]; readonly toDo: ReportLine[] } {
  const { turned, unresolved } = links ?? { turned: 0, unresolved: [] }
  const what = `Addresses of the old site that are no post of the archive: ${unresolved.length}. Their links stay as they are. Lead them to a page that is still there.`
  return {
    taken:
      turned === 0 ? [] : [{ what: `${counted(turned, 'link')} to other posts of the archive, now to them here.` }],
    toDo: unresolved.length === 0 ? [] : [{ what, text: unresolved.slice(0, maxNamed).join(' ') }],
  }
}
