/** Something that was left out or changed, and the words at the places where it stood. */
export interface Finding {
  /** A sentence for an editor. */
  readonly what: string
  readonly count: number
  /** The first places, each as words of the document or an address, shortened. */
  readonly places: readonly string[]
}

const maxPlaces = 20
const maxQuoted = 80

/** The findings of one reading, those of a kind together. */
export class Findings {
  private readonly found = new Map<string, { count: number; places: string[] }>()

  /** Adds a place to what was found; '' where there are no words to quote. */
  add(what: string, place = ''): void {
    const entry = this.found.get(what) ?? { count: 0, places: [] }
    this.found.set(what, entry)
    entry.count += 1
    const quoted = shortened(place)
    if (quoted !== '' && entry.places.length < maxPlaces && !entry.places.includes(quoted)) entry.places.push(quoted)
  }

  /** What was found so far, in the order in which each was found first. */
  list(): Finding[] {
    return [...this.found].map(([what, entry]) => ({ what, ...entry }))
  }
}

function shortened(place: string): string {
  const line = place
    .slice(0, 4 * maxQuoted)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line.length > maxQuoted ? `${line.slice(0, maxQuoted).trimEnd().toWellFormed()}…` : line
}
