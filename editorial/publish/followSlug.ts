import { reservedSlug, slugify } from '@/domain/slug'

interface Given {
  /** The address as sent; undefined where this save does not touch it. */
  readonly slug: unknown
  readonly title: string
  readonly oldSlug: string | null
  readonly oldTitle: string
  /** Stands in for a title of which nothing can be in an address, such as “???”. */
  readonly fallback: string
  /** A page that readers know keeps its address until an editor changes it. */
  readonly settled: boolean
}

/** What a save makes of the address: `typed` by somebody (tidied where only its spelling is loose), or following the title. */
export function followSlug({ slug, title, oldSlug, oldTitle, fallback, settled }: Given): {
  slug: string | null
  typed: boolean
} {
  const typed = typeof slug === 'string' ? slug.trim() : ''
  if (typed !== '' && typed !== oldSlug) {
    const loose = !reservedSlug(typed) && /^[\p{L}\p{N}\p{M}\s_’'-]+$/u.test(typed)
    return { slug: loose ? slugify(typed) || typed : typed, typed: true }
  }
  const emptied = slug !== undefined && typed === ''
  const made = (from: string): string => slugify(from) || (from.trim() === '' ? '' : fallback)
  const isMade = oldSlug === made(oldTitle) || oldSlug?.replace(/-[0-9]+$/, '') === made(oldTitle)
  const keeps = oldSlug !== null && !emptied && (settled || title === oldTitle || !isMade)
  return { slug: keeps ? oldSlug : made(title) || oldSlug, typed: false }
}
