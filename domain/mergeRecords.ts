import { affiliationText } from './affiliation'
import { limits } from './limits'
import { fold } from './slug'

interface Bio {
  readonly text: string
  readonly from?: string | null
}

interface Post {
  readonly position?: string | null
  readonly organisation?: string | null
  readonly from?: string | null
}

interface Link {
  readonly label: string
  readonly url: string
}

interface Person {
  /** The id of the portrait. */
  readonly photo: string | null
  readonly orcid: string | null
  readonly affiliations: readonly Post[]
  readonly bios: readonly Bio[]
  readonly links: readonly Link[]
}

/**
 * Merges two records of one author. The remaining record wins; from the other come the bios and positions whose text or
 * day it lacks, further links, and its empty fields. `notKept` names the rest.
 */
export function mergeRecords(stays: Person, goes: Person): { person: Person; notKept: string[] } {
  const notKept: string[] = []
  const bios = mergeDated(stays.bios, goes.bios, ({ text }) => text, 'bio', notKept)
  const affiliations = mergeDated(stays.affiliations, goes.affiliations, postText, 'affiliation', notKept)
  const links = [...stays.links]
  for (const { label, url } of goes.links) {
    if (links.some((link) => link.url === url)) continue
    if (links.length < limits.authorLinks) links.push({ label, url })
    else notKept.push(`the link ${url}`)
  }
  const one = (named: 'photo' | 'orcid', said: string): string | null => {
    if (stays[named] && goes[named] && stays[named] !== goes[named]) notKept.push(said)
    return stays[named] || goes[named]
  }
  const orcid = one('orcid', `the ORCID ${goes.orcid ?? ''}`)
  const photo = one('photo', 'the portrait')
  return { person: { photo, orcid, affiliations, bios, links }, notKept }
}

const postText = ({ position, organisation }: Post): string =>
  affiliationText({ position: position ?? '', organisation: organisation ?? '' })

/** The dated entries of both, those of the first before; entries that cannot be added are listed in `notKept`. */
function mergeDated<Entry extends { readonly from?: string | null }>(
  stays: readonly Entry[],
  goes: readonly Entry[],
  textOf: (entry: Entry) => string,
  what: string,
  notKept: string[],
): Entry[] {
  const all = [...stays]
  for (const entry of goes) {
    const sameText = all.filter((other) => fold(textOf(other)) === fold(textOf(entry)))
    const sameDay = all.some((other) => dayOf(other) === dayOf(entry))
    if (sameText.length === 0 && !sameDay && all.length < limits.datedRows) all.push(entry)
    else if (!sameText.some((other) => dayOf(other) === dayOf(entry)))
      notKept.push(`the ${what} “${textOf(entry)}” (${dayOf(entry) || 'without a day'})`)
  }
  return all
}

const dayOf = ({ from }: { readonly from?: string | null }): string => (from ?? '').slice(0, 10)
