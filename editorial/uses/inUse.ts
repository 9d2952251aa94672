import { APIError } from 'payload'

import { joinNames } from '@/domain/joinNames'

import type { Use } from './Use'

const nouns = { articles: 'commentary', authors: 'author', disclaimers: 'disclaimer' } as const

/** The refusal (409) to delete a record that is in use: up to ten uses in the sentence, all of them in `data.uses`. */
export function inUse(uses: readonly Use[]): APIError {
  const listed = uses
    .slice(0, 10)
    .map(({ collection, title, trashed }) => `“${title}” (${nouns[collection]}${trashed ? ', in the trash' : ''})`)
  const more = uses.length > 10 ? [`${uses.length - 10} more`] : []
  const message = `This is in use and stays: ${joinNames([...listed, ...more])}. Take it out there first.`
  const data = { uses: uses.map(({ collection, id, title, path }) => ({ collection, id, title, path })) }
  return new APIError(message, 409, data, true)
}
