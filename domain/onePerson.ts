import { fold } from './slug'

interface Bio {
  readonly text: string
  readonly from?: string | null
}

interface Link {
  readonly label: string
  readonly url: string
}

interface Person {
  readonly affiliation: string | null
  /** Id of the portrait. */
  readonly photo: string | null
  readonly orcid: string | null
  readonly bios: readonly Bio[]
  readonly links: readonly Link[]
}

const mostBios = 60
const mostLinks = 10

/**
 * Two records of one person as one. What the one that stays has, stays; from the other come the bios of which neither
 * the text nor the day is there, further links, and what the first lacks. `notKept` names the rest.
 */
export function onePerson(stays: Person, goes: Person): { person: Person; notKept: string[] } {
  const notKept: string[] = []
  const bios = [...stays.bios]
  for (const { text, from } of goes.bios) {
    const sameText = bios.some((bio) => fold(bio.text) === fold(text))
    const sameDay = bios.some((bio) => dayOf(bio) === dayOf({ from }))
    if (!sameText && !sameDay && bios.length < mostBios) bios.push({ text, from })
    else if (!bios.some((bio) => fold(bio.text) === fold(text) && dayOf(bio) === dayOf({ from })))
      notKept.push(`the bio “${text}” (${dayOf({ from }) || 'without a day'})`)
  }
  const links = [...stays.links]
  for (const { label, url } of goes.links) {
    if (links.some((link) => link.url === url)) continue
    if (links.length < mostLinks) links.push({ label, url })
    else notKept.push(`the link ${url}`)
  }
  const one = (named: 'affiliation' | 'photo' | 'orcid', said: string): string | null => {
    if (stays[named] && goes[named] && stays[named] !== goes[named]) notKept.push(said)
    return stays[named] || goes[named]
  }
  const affiliation = one('affiliation', `the affiliation “${goes.affiliation ?? ''}”`)
  const orcid = one('orcid', `the ORCID ${goes.orcid ?? ''}`)
  const photo = one('photo', 'the portrait')
  return { person: { affiliation, photo, orcid, bios, links }, notKept }
}

const dayOf = ({ from }: Pick<Bio, 'from'>): string => (from ?? '').slice(0, 10)
