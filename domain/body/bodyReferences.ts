import { idOf } from '@/domain/idOf'

import { decodeLexical } from './decodeLexical'

interface References {
  readonly media: string[]
  readonly links: { relationTo: string; id: string }[]
  /** What in it no page shows, a place and a sentence each. */
  readonly faults: readonly string[]
}

/** What a stored text points at: its figures’ images and the records it links to, in reading order. */
export function bodyReferences(stored: unknown): References {
  const media: References['media'] = []
  const links: References['links'] = []
  const { faults } = decodeLexical(stored ?? null, {
    picture(value) {
      const id = idOf(value)
      if (id !== null) media.push(id)
      return null
    },
    href(relationTo, value) {
      const id = idOf(value)
      if (id !== null) links.push({ relationTo, id })
      return null
    },
  })
  return { media, links, faults: faults.map(({ path, message }) => `${path}: ${message}`) }
}
