import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import { limits } from '@/domain/limits'

import type { BulkRecord } from './bulk'
import { recordTitle } from './recordTitle'
import { toQuery } from './toQuery'

interface Source {
  readonly collection: string
  /** The field with the title of a record. */
  readonly title: string
  /** Whether the list is that of the trash. */
  readonly trash: boolean
  /** The desk’s time zone; null while it is unknown. */
  readonly zone: string | null
}

const answer = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })

/** Limits a condition to the trash, since with `trash` the site finds the other records too. */
export const inTrash = (where: unknown): object => ({ and: [where, { deletedAt: { exists: true } }] })

/**
 * The records of a list that fit, with their titles, one more than may be changed at most; null where the site cannot
 * answer.
 */
export async function selectedRecords(
  { collection, title, trash, zone }: Source,
  listed: unknown,
): Promise<BulkRecord[] | null> {
  const where = trash ? inTrash(listed) : listed
  const query = toQuery({ where, draft: true, depth: 0, limit: limits.bulk + 1, trash: trash || undefined })
  const body: unknown = await fetch(`/api/${collection}?${query}`)
    .then((response) => response.json())
    .catch(() => null)
  return answer.safeParse(body).data?.docs.map((doc) => ({ id: doc.id, title: recordTitle(doc, title, zone) })) ?? null
}
