import { type HeadFact, type HeadLeaf, namesOf } from './HeadFact'

/** The facts of a head, from which each value is taken once. */
export class Head {
  constructor(private readonly facts: readonly HeadFact[]) {}

  /** The first value, not yet taken, of one of these names that a reading understands. */
  first<Value>(names: readonly string[], read: (words: string) => Value | null): Value | null {
    for (const name of names)
      for (const leaf of this.leaves([name], isUnnamed)) {
        const value = read(leaf.value)
        if (value === null) continue
        leaf.isRead = true
        return value
      }
    return null
  }

  /** The words of every value of these names that a reading understands. */
  all(names: readonly string[], read: (words: string) => string[]): string[] {
    return this.leaves(names, isUnnamed).flatMap((leaf) => {
      const values = read(leaf.value)
      if (values.length > 0) leaf.isRead = true
      return values
    })
  }

  /** The people of these names: plain values, and of records the name. */
  people(names: readonly string[]): string[] {
    return names.flatMap((name) =>
      this.leaves([name], (leaf) => {
        const [own, ...others] = namesOf(leaf)
        return own === undefined || (own.toLowerCase() === 'name' && others.length === 0)
      }).map((leaf) => {
        leaf.isRead = true
        return plain(leaf.value)
      }),
    )
  }

  /** The first value under these names that stands in a record under one of the parts. */
  part(names: readonly string[], parts: readonly string[]): string | null {
    const [leaf] = this.leaves(names, (each) => {
      const [own, ...others] = namesOf(each)
      return own !== undefined && others.length === 0 && parts.includes(keyOf(own))
    })
    if (leaf === undefined) return null
    leaf.isRead = true
    return leaf.value
  }

  /** What was not taken, a line a fact. */
  unread(): { readonly name: string; readonly words: string }[] {
    return this.facts
      .filter(({ words, leaves, isPartial }) => words !== '' && (isPartial || leaves.some(({ isRead }) => !isRead)))
      .map(({ name, words }) => ({ name, words }))
  }

  private leaves(names: readonly string[], isMeant: (leaf: HeadLeaf) => boolean): HeadLeaf[] {
    return this.facts
      .filter(({ name }) => names.includes(keyOf(name)))
      .flatMap(({ leaves }) => leaves.filter((leaf) => !leaf.isRead && isMeant(leaf)))
  }
}

const isUnnamed = (leaf: HeadLeaf): boolean => namesOf(leaf).length === 0

/** A name without the signs between its words: `image_alt`, `image-alt` and `imageAlt` are one. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '')

/** Words without the brackets of a link in Obsidian: `[[Ada Lindqvist]]`, `[[people/ada|Ada Lindqvist]]`. */
const plain = (words: string): string => words.replace(/^\[\[(?:[^|\]]*\|)?([^\]]+)\]\]$/, '$1')
