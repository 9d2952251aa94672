interface Named {
  readonly name: string
}

interface LetterGroup<Entry> {
  readonly heading: string
  readonly entries: Entry[]
}

/**
 * Entries in the alphabetical order of a language (BCP 47), under the letters that it tells apart: “Č” is a letter of its
 * own in Croatian and a C in English. Names are sort names.
 */
export function letterGroups<Entry extends Named>(
  entries: readonly Entry[],
  language: string,
): readonly LetterGroup<Entry>[] {
  const order = new Intl.Collator(language).compare
  const letters = new Intl.Collator(language, { sensitivity: 'base' }).compare
  const sorted = entries.toSorted((a, b) => letters(letterOf(a), letterOf(b)) || order(a.name, b.name))
  const groups: LetterGroup<Entry>[] = []
  for (const entry of sorted) {
    const letter = letterOf(entry)
    const last = groups.at(-1)
    if (last && letters(last.heading, letter) === 0) last.entries.push(entry)
    else groups.push({ heading: headingOf(letter, letters).toLocaleUpperCase(language), entries: [entry] })
  }
  return groups
}

/** The letter or digit under which a name is looked up; quotation marks before it do not count. */
const letterOf = ({ name }: Named): string => /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? '#'

/** A letter without the accents by which the language does not tell letters apart. */
function headingOf(letter: string, compare: (one: string, other: string) => number): string {
  const plain = letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return compare(plain, letter) === 0 ? plain : letter
}
