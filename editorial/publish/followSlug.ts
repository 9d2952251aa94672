import { slugify } from '@/domain/slug'

interface Given {
  /** The address as sent; undefined where this save does not touch it. */
  readonly slug: unknown
  readonly title: string
  readonly oldSlug: string | null
  readonly oldTitle: string
  /** A page that readers know keeps its address until an editor changes it. */
  readonly settled: boolean
}

/** What a save makes of the address: `typed` by somebody (tidied where only its spelling is loose), or following the title. */
export function followSlug({ slug, title, oldSlug, oldTitle, settled }: Given): {
  slug: string | null
  typed: boolean
} {
  const typed = typeof slug === 'string' ? slug.trim() : ''
  if (typed !== '' && typed !== oldSlug) {
    const loose = /^[\p{L}\p{N}\p{M}\s_’'-]+$/u.test(typed)
    return { slug: loose ? slugify(typed) || typed : typed, typed: true }
  }
  const emptied = slug !== undefined && typed === ''
  const keeps = oldSlug !== null && !emptied && (settled || title === oldTitle || !isMadeFrom(oldSlug, oldTitle))
  return { slug: keeps ? oldSlug : slugify(title) || oldSlug, typed: false }
}

const isMadeFrom = (slug: string, title: string): boolean =>
  slug.replace(/-[0-9]+$/, '') === slugify(title) || slug === slugify(title)
