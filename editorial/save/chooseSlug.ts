import type { PayloadRequest } from 'payload'

import type { Addressed } from '@/domain/pagePath'
import { maxSlugLength, numbered, reservedSlug, slugify } from '@/domain/slug'

import { followSlug } from '@/domain/followSlug'
import { refuseFields, slugMalformed, slugReserved, slugTaken } from '@/editorial/errors/fields'
import { slugHolder } from './slugHolder'

interface Given {
  readonly req: PayloadRequest
  readonly collection: Addressed
  readonly id: string | null
  readonly slug: unknown
  readonly title: string
  readonly oldSlug: string | null
  readonly oldTitle: string
  /** The language of the title, as BCP 47; null for a name. */
  readonly language?: string | null
  readonly settled: boolean
}

const fallbacks: Record<Addressed, string> = { articles: 'commentary', authors: 'author', topics: 'topic' }

/**
 * The address to store, unique among all pages, or undefined where there is nothing yet to make one from. A typed
 * address that is reserved or malformed is refused with 400, one that is taken with 409; one made from the title gets a
 * number instead.
 */
export async function chooseSlug({
  req,
  collection,
  id,
  language = null,
  ...options
}: Given): Promise<string | undefined> {
  const { slug, typed } = followSlug({ ...options, language, fallback: fallbacks[collection] })
  if (slug === null || slug === '') return undefined
  if (slug === options.oldSlug) return slug
  if (!typed) return freeSlug(req, collection, slug, id)
  if (reservedSlug(slug)) refuseFields(req, collection, [slugReserved(slug)])
  if (slugify(slug) !== slug) refuseFields(req, collection, [slugMalformed(slug, maxSlugLength)])
  if ((await slugHolder(req, { collection, slug, id })) !== null) refuseFields(req, collection, [slugTaken(slug)])
  return slug
}

/** This many numbers are tried one by one. */
const small = 10

/**
 * The address with the first free number up to ten, or with a later free one, found in a few steps however many are
 * taken.
 */
async function freeSlug(req: PayloadRequest, collection: Addressed, base: string, id: string | null): Promise<string> {
  const at = (number: number): string => (number === 1 ? base : numbered(base, number))
  const isFree = async (slug: string): Promise<boolean> =>
    !reservedSlug(slug) && (await slugHolder(req, { collection, slug, id })) === null
  for (let number = 1; number <= small; number += 1) if (await isFree(at(number))) return at(number)
  let taken = small
  let free = small * 2
  for (; !(await isFree(at(free))); free *= 2) taken = free
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2)
    if (await isFree(at(middle))) free = middle
    else taken = middle
  }
  return at(free)
}
