import { decodeLexical } from '@/domain/body/decodeLexical'

/** The ids of the images that a stored text shows as figures, each once. */
export function figuresOf(stored: unknown): string[] {
  const ids = new Set<string>()
  decodeLexical(stored ?? null, {
    picture(value) {
      const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
      if (typeof id === 'string') ids.add(id)
      return null
    },
    href: () => null,
  })
  return [...ids]
}
