import { idOf } from '@/domain/idOf'

import { decodeLexical } from './decodeLexical'

interface References {
  readonly media: string[]
  readonly links: { relationTo: string; id: string }[]
}

/** What a stored text points at: its figures’ images and the records it links to, in reading order. */
export function bodyReferences(stored: unknown): References {
  const references: References = { media: [], links: [] }
  decodeLexical(stored ?? null, {
    picture(value) {
      const id = idOf(value)
      if (id !== null) references.media.push(id)
      return null
    },
    href(relationTo, value) {
      const id = idOf(value)
      if (id !== null) references.links.push({ relationTo, id })
      return null
    },
  })
  return references
}
