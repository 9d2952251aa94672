import type { PayloadRequest } from 'payload'

import type { Addressed } from '@/domain/pagePath'
import { numbered, reservedSlug, slugify } from '@/domain/slug'

import { followSlug } from './followSlug'
import { refuseField } from './refuseField'
import { slugHolder } from './slugHolder'

interface Given {
  readonly req: PayloadRequest
  readonly collection: Addressed
  readonly id: string | null
  readonly slug: unknown
  readonly title: string
  readonly oldSlug: string | null
  readonly oldTitle: string
  readonly settled: boolean
}

const fallbacks: Record<Addressed, string> = { articles: 'piece', authors: 'author', topics: 'topic' }

/**
 * The address to store, free of every other page, or undefined where there is nothing yet to make one of.
 * A typed address that is reserved or malformed is refused with 400, one that is taken with 409; one made from the title
 * gets a number instead.
 */
export async function settleSlug({ req, collection, id, ...given }: Given): Promise<string | undefined> {
  const { slug, typed } = followSlug({ ...given, fallback: fallbacks[collection] })
  if (slug === null || slug === '') return undefined
  if (slug === given.oldSlug) return slug
  if (!typed) return freeSlug(req, collection, slug, id)
  if (reservedSlug(slug))
    refuseField(req, collection, 'slug', `“${slug}” is kept for the site itself. Choose another address.`)
  if (slugify(slug) !== slug) {
    refuseField(req, collection, 'slug', `“${slug}” cannot be an address. Use letters, digits and hyphens, at most 80.`)
  }
  if ((await slugHolder(req, { collection, slug, id })) !== null) {
    const message = `“${slug}” is the address of another page, now or formerly. Choose another.`
    refuseField(req, collection, 'slug', message, 409)
  }
  return slug
}

async function freeSlug(req: PayloadRequest, collection: Addressed, base: string, id: string | null): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : numbered(base, number)
    if (!reservedSlug(slug) && (await slugHolder(req, { collection, slug, id })) === null) return slug
  }
}
