/** Accepts language tags that the runtime supports (BCP 47). */
export function checkLanguage(value: unknown): string | true {
  const tags = Array.isArray(value) ? value : [value]
  const wrong = tags.filter((tag) => tag !== undefined && tag !== null && tag !== '' && !isLanguageTag(tag))
  return wrong.length === 0
    ? true
    : `${wrong.map(String).join(', ')} is no language tag. Write it as in en-GB, sr or ar.`
}

function isLanguageTag(tag: unknown): boolean {
  if (typeof tag !== 'string') return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
