import { limits } from '@/domain/limits'

import type { Selected } from './bulkWords'
import { toQuery } from './toQuery'

interface Source {
  readonly collection: string
  /** The field with the title of a record. */
  readonly title: string
  /** Whether the list is that of the trash. */
  readonly trash: boolean
}

/**
 * The records of a list that fit, with their titles, one more than may be changed at most; null where the site cannot
 * answer.
 */
export async function selectedRecords(
  { collection, title, trash }: Source,
  listed: unknown,
): Promise<Selected[] | null> {
  // With `trash` the site finds the other records too.
  const where = trash ? { and: [listed, { deletedAt: { exists: true } }] } : listed
  const query = toQuery({ where, draft: true, depth: 0, limit: limits.bulk + 1, trash: trash || undefined })
  const said: unknown = await fetch(`/api/${collection}?${query}`)
    .then((answer) => answer.json())
    .catch(() => null)
  if (typeof said !== 'object' || said === null || !('docs' in said) || !Array.isArray(said.docs)) return null
  return said.docs.map((doc: unknown) => ({ id: textAt(doc, 'id'), title: textAt(doc, title) || 'Untitled' }))
}

function textAt(doc: unknown, field: string): string {
  const value: unknown = typeof doc === 'object' && doc !== null ? Reflect.get(doc, field) : null
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
