import { APIError, type CollectionSlug } from 'payload'

import type { TestSite } from '@/testing/openTestSite'

import type { Role } from './accessMatrix.fixtures'
import { type Target, targetMaker } from './accessTargets.fixtures'

/** The same letters for what a program in the site does in somebody’s name, without going round the rules. */
export function localProber(site: TestSite) {
  const target = targetMaker(site)
  return async function probe(slug: string, row: string, role: Role): Promise<string> {
    const record = await target(slug)
    const person = role === 'anonymous' ? { user: null, overrideAccess: false } : await site.as(role)
    try {
      return (await act(site, slug as CollectionSlug, row, record, person)) ? 'y' : 'n'
    } catch (error) {
      if (error instanceof APIError && error.status < 500) return 'n'
      throw error
    }
  }
}

async function act(
  site: TestSite,
  collection: CollectionSlug,
  row: string,
  { id, token }: Target,
  person: object,
): Promise<boolean> {
  const { payload } = site
  const asked = { ...person, collection }
  const user = { relationTo: 'users', value: (await site.as('admin')).user.id }
  const data = { user, key: `${token}2`, name: `${token}2`, globalSlug: 'settings', batch: 1, data: {} } as never
  switch (row) {
    case 'local find':
      return (await payload.find({ ...asked, where: { id: { equals: id } } })).docs.length > 0
    case 'local create':
      return Boolean(await payload.create({ ...asked, data }))
    case 'local update':
      return Boolean(await payload.update({ ...asked, id, data }))
    case 'local delete':
      return Boolean(await payload.delete({ ...asked, id }))
    default:
      throw new Error(`Nothing is known of ${row}.`)
  }
}
