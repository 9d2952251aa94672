import '@/editorial/rules/noEval'

import * as z from 'zod/mini'

import { maxBulk } from '@/domain/maxBulk'

import type { BulkRecord } from './bulk'
import { toQuery } from './toQuery'

const answer = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })

/** The records of a list that fit, with their titles, one more than may be changed at most; null where the site cannot answer. */
export async function selectedRecords(collection: string, where: unknown, title: string): Promise<BulkRecord[] | null> {
  const query = toQuery({ where, draft: true, depth: 0, limit: maxBulk + 1 })
  const body: unknown = await fetch(`/api/${collection}?${query}`)
    .then((response) => response.json())
    .catch(() => null)
  return answer.safeParse(body).data?.docs.map((doc) => ({ id: doc.id, title: titleIn(doc[title]) })) ?? null
}

const titleIn = (value: unknown): string =>
  (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : 'Untitled'
