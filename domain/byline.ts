/** Names as a sentence gives them: “A”, “A and B”, “A, B and C”. */
export const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

const particles = new Set([
  'de',
  'da',
  'del',
  'della',
  'di',
  'van',
  'von',
  'der',
  'den',
  'ter',
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
