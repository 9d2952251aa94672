import type { TestSite } from '@/testing/openTestSite'

import type { Role } from './Commentary'

/** The real thing that the walk goes over. */
export interface Ground {
  readonly site: TestSite
  /** Who signs. */
  readonly author: string
  /** Accounts by their ids. */
  readonly people: ReadonlyMap<string, Role>
}

export async function openGround(site: TestSite): Promise<Ground> {
  const { id } = await site.create('authors', { name: 'Ana Author', bios: [{ text: 'A careful person.' }] })
  const people = new Map<string, Role>()
  for (const role of ['writer', 'editor', 'admin'] as const) people.set((await site.as(role)).user.id, role)
  return { site, author: id, people }
}
