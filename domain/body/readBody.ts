import { idOf } from '@/domain/idOf'

import type { Body } from './Body'
import { decodeLexical } from './decodeLexical'

/** The content of a stored text and the records it refers to. */
export interface BodyRead {
  /** Its blocks; figures are left out, since their images are not loaded. */
  readonly body: Body
  /** Ids of its figures’ images, in reading order. */
  readonly media: readonly string[]
  /** The records it links to, in reading order. */
  readonly links: readonly { relationTo: string; id: string }[]
  /** Faults that no page shows, each as its place and a sentence. */
  readonly faults: readonly string[]
}

/** Reads a stored text without loading the records that it refers to. */
export function readBody(stored: unknown): BodyRead {
  const media: string[] = []
  const links: { relationTo: string; id: string }[] = []
  const { body, faults } = decodeLexical(stored ?? null, {
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
  return { body, media, links, faults: faults.map(({ place, message }) => `${place}: ${message}`) }
}
