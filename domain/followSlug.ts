import { reservedSlug, slugify, textMark } from './slug'
import { hasVisibleText } from './text'

interface Given {
  /** The address as sent; undefined where this save does not change it. */
  readonly slug: unknown
  readonly title: string
  readonly oldSlug: string | null
  readonly oldTitle: string
  /** The beginning of the address for a title without a letter that an address can have, such as “???”. */
  readonly fallback: string
  /** The language of the title, as BCP 47; null where it is not known. */
  readonly language: string | null
  /** Whether readers know the address, which then changes only when an editor changes it. */
  readonly settled: boolean
}

/**
 * The address after a save: `typed` by somebody (corrected where only its spelling is loose), or following the title.
 */
export function followSlug({ slug, title, oldSlug, oldTitle, fallback, language, settled }: Given): {
  slug: string | null
  typed: boolean
} {
  const typed = typeof slug === 'string' ? slug.trim() : ''
  if (typed !== '' && typed !== oldSlug) {
    const loose = !reservedSlug(typed) && /^[\p{L}\p{N}\p{M}\s_’'-]+$/u.test(typed)
    return { slug: loose ? slugify(typed, language) || typed : typed, typed: true }
  }
  const emptied = slug !== undefined && typed === ''
  const made = (from: string, spoken: string | null): string =>
    slugify(from, spoken) || (hasVisibleText(from) ? `${fallback}-${textMark(from)}` : '')
  const isMade = [made(oldTitle, language), made(oldTitle, null)].some(
    (old) => oldSlug === old || oldSlug?.replace(/-[0-9]+$/, '') === old,
  )
  const keeps = oldSlug !== null && !emptied && (settled || title === oldTitle || !isMade)
  return { slug: keeps ? oldSlug : made(title, language) || oldSlug, typed: false }
}
