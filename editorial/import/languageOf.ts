/** Letters that a text must have before its language is told. */
const minLetters = 60

/**
 * The language of a text (BCP 47) where it differs from that of the publisher, or null. A guess of which the library is
 * not sure is none.
 */
export async function languageOf(text: string, publisher: string): Promise<string | null> {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < minLetters) return null
  // Loaded on the first import, since its tables take memory that a site without imports has no use for.
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text.slice(0, 20_000))
  return found.language !== '' && found.isReliable() && found.language !== primary(publisher) ? found.language : null
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''
