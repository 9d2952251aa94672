import path from 'node:path'

/** Words of a name in lower case, a plural as its singular. @param {string} name */
const wordsOf = (name) =>
  (name.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase().replace(/s$/, ''))

/**
 * Why the name of a file misleads, or null. A file with one export bears its name; one with several bears the name of one
 * of them, or of the subject that one of them names too (`paths.ts`: `authorPath`, `topicPath`).
 * @param {string} file @param {readonly string[]} names what it exports
 * @returns {string | null}
 */
export function nameFault(file, names) {
  const base = path.basename(file).replace(/\.(tsx?|mjs)$/, '')
  if (names.length === 0 || names.includes(base)) return null
  const subject = wordsOf(base)
  if (names.length > 1 && names.some((name) => subject.every((word) => wordsOf(name).includes(word)))) return null
  return `${file} is named for none of its exports (${names.slice(0, 4).join(', ')}${names.length > 4 ? ', …' : ''}).`
}
