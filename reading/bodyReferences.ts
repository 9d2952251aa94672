import { decodeLexical } from '@/domain/body/decodeLexical'

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
      const id = storedId(value)
      if (id !== null) media.push(id)
      return null
    },
    href(relationTo, value) {
      const id = storedId(value)
      if (id !== null) links.push({ relationTo, id })
      return null
    },
  })
  return { media, links, faults: faults.map(({ path, message }) => `${path}: ${message}`) }
}

/** The id of a relation inside a stored text, which may be anything at all. */
export function storedId(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return value.id
  return null
}
