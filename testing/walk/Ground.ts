import type { House } from '@/testing/site'

import type { Role } from './Piece'

/** The real thing that the walk goes over. */
export interface Ground {
  readonly house: House
  /** Who signs. */
  readonly author: string
  /** Accounts by their ids. */
  readonly people: ReadonlyMap<string, Role>
}

export async function openGround(house: House): Promise<Ground> {
  const { id } = await house.create('authors', { name: 'Ana Author', bios: [{ text: 'A careful person.' }] })
  const people = new Map<string, Role>()
  for (const role of ['writer', 'editor', 'admin'] as const) people.set((await house.as(role)).user.id, role)
  return { house, author: id, people }
}
