import { expect } from 'vitest'

import { encodeLexical } from '@/domain/body/encodeLexical'
import type { Article } from '@/payload-types'
import { rest } from '@/testing/rest'
import type { TestSite } from '@/testing/openTestSite'

/** A text that links to an author. */
export const linkTo = (id: string) =>
  encodeLexical(
    [
      {
        type: 'paragraph',
        children: [{ type: 'innerLink', relationTo: 'authors', id, children: [{ type: 'text', text: 'They' }] }],
      },
    ],
    () => '0',
  )

export const soon = () => new Date(Date.now() + 3_600_000).toISOString()

/** The requests and checks of the merge tests. */
export function desk(site: () => TestSite) {
  const stored = async (id: string, draft: boolean): Promise<Article> =>
    site().payload.findByID({ collection: 'articles', id, draft, depth: 0, trash: true, overrideAccess: true })
  const patch = async (id: string, data: object, query = '?draft=true'): Promise<void> => {
    const answer = await rest(site(), 'editor', 'patch', `/articles/${id}${query}`, data)
    expect(answer.status, await answer.clone().text()).toBe(200)
  }
  const merge = (from: string, into: unknown, role: 'anonymous' | 'writer' | 'editor' | 'admin' = 'editor') =>
    rest(site(), role, 'post', `/authors/${from}/merge`, { into })
  return {
    stored,
    patch,
    merge,
    person: async (name: string, more: object = {}) =>
      (await site().create('authors', { name, bios: [{ text: `${name} writes.` }], ...more })).id,
    merged: async (from: string, into: string): Promise<{ message: string; moved: number; notKept: string[] }> => {
      const answer = await merge(from, into)
      expect(answer.status, await answer.clone().text()).toBe(200)
      return (await answer.json()) as { message: string; moved: number; notKept: string[] }
    },
    refused: async (from: string, into: unknown): Promise<{ status: number; message: string }> => {
      const answer = await merge(from, into)
      const { errors } = (await answer.json()) as { errors: { message: string }[] }
      return { status: answer.status, message: errors[0]?.message ?? '' }
    },
    /** Whether any row or version, old ones too, still refers to the record. */
    namedAnywhere: async (id: string): Promise<boolean> => {
      const { db } = site().payload
      const rows = await db.find({ collection: 'articles', where: {}, pagination: false })
      const versions = await db.findVersions({ collection: 'articles', where: {}, pagination: false })
      return JSON.stringify([rows.docs, versions.docs]).includes(id)
    },
  }
}
