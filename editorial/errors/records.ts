import type { APIError } from 'payload'

import { joinNames } from '@/domain/joinNames'

import { refusal } from './refusal'

/** A record that uses another one. */
export interface Use {
  readonly collection: 'articles' | 'authors' | 'disclaimers'
  readonly id: string
  readonly title: string
  /** Its address in the admin. */
  readonly path: string
  readonly trashed: boolean
}

const nouns = { articles: 'commentary', authors: 'author', disclaimers: 'disclaimer' } as const
const maxListed = 10

/** There is no record of this id that the user may read. */
export const recordMissing = (): APIError => refusal(404, 'There is no such record for you.')

/** A record in use is to be deleted: up to ten uses are in the sentence, all of them in `data.uses`. */
export function recordInUse(uses: readonly Use[]): APIError {
  const listed = uses
    .slice(0, maxListed)
    .map(({ collection, title, trashed }) => `“${title}” (${nouns[collection]}${trashed ? ', in the trash' : ''})`)
  const more = uses.length > maxListed ? [`${uses.length - maxListed} more`] : []
  const message = `This is in use and stays: ${joinNames([...listed, ...more])}. Take it out there first.`
  return refusal(409, message, {
    uses: uses.map(({ collection, id, title, path }) => ({ collection, id, title, path })),
  })
}

/** A fault of the site, in a list of records that were changed one by one. */
export const recordNotSaved = (): APIError => refusal(500, 'Something went wrong; this was not saved.')
