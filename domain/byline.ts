/** Names as a sentence of a language (BCP 47) gives them: “A”, “A and B”, “A, B and C”. */
export const joinNames = (names: readonly string[], language = 'en-GB'): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names)

const particles = new Set([
  'de',
  'da',
  'del',
  'della',
  'di',
  'dos',
  'du',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'zu',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
])

/** A name for lists: “Vuksanovic, Vuk”; particles in lower case stay with the family name: “van der Berg, Anna”. */
export function sortName(name: string): string {
  const words = name.trim().split(/\s+/)
  let family = words.length - 1
  while (family > 1 && particles.has(words[family - 1] ?? '')) family -= 1
  return family < 1 ? name.trim() : `${words.slice(family).join(' ')}, ${words.slice(0, family).join(' ')}`
}
