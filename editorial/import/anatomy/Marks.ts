import type { Part } from './Anatomy'
import type { FoundDate } from './dates'
import { withoutMarkAtStart } from './noteMarks'
import { isSamePerson } from './personNames'
import type { Signer } from './bylines'
import type { Unit } from './Unit'

interface Person extends Signer {
  readonly bio: string | null
}

/** Each name is compared with each other, so their number is bounded. */
export const maxPeople = 60

/** What is recognised so far of the units of one manuscript. */
export class Marks {
  readonly people: Person[] = []
  /** The names of those who were one too many. */
  readonly unsigned = new Set<string>()
  readonly dates: { readonly raw: string; readonly day: string | null }[] = []
  private readonly parts = new Map<Unit, Part>()

  constructor(readonly units: readonly Unit[]) {}

  set(unit: Unit, part: Part): void {
    this.parts.set(unit, part)
  }

  part(unit: Unit | undefined): Part | null {
    return unit ? (this.parts.get(unit) ?? null) : null
  }

  with(part: Part): Unit[] {
    return this.units.filter((unit) => this.parts.get(unit) === part)
  }

  rest(): Unit[] {
    return this.units.filter((unit) => !this.parts.has(unit))
  }

  addDate(raw: string, { day }: FoundDate): void {
    this.dates.push({ raw, day })
  }

  /** Adds those who sign, 60 at most, each once however they are spelled; a post completes one that has none. */
  sign(signers: readonly Signer[]): void {
    for (const signer of signers) {
      const at = this.people.findIndex(({ name }) => isSamePerson(name, signer.name))
      const known = this.people[at]
      if (known) {
        if (signer.post !== null && known.post === null) this.people[at] = { ...known, post: signer.post }
      } else if (this.people.length < maxPeople) this.people.push({ ...signer, bio: null })
      else this.unsigned.add(signer.name)
    }
  }

  /** Adds a line of the post of one who signs. */
  addPost(name: string, post: string): void {
    const at = this.people.findIndex((person) => person.name === name)
    const known = this.people[at]
    if (known) this.people[at] = { ...known, post: known.post === null ? post : `${known.post}, ${post}` }
  }

  addBio(name: string, given: string): void {
    const text = withoutMarkAtStart(given)
    const at = this.people.findIndex((person) => person.name === name)
    const known = this.people[at]
    if (known) this.people[at] = { ...known, bio: known.bio === null ? text : `${known.bio} ${text}` }
  }

  /** The bio of one who signs, as far as it is read. */
  bioOf(name: string): string {
    return this.people.find((person) => person.name === name)?.bio ?? ''
  }

  get names(): string[] {
    return this.people.map(({ name }) => name)
  }
}
