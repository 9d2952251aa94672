import type { PayloadRequest, Where } from 'payload'

import type { Article, AuditLog } from '@/payload-types'

/** At most this many saves since an import are looked into; what was saved more often was worked on. */
const maxSaves = 20

/**
 * Whether nobody changed a draft since its import, by the audit log: the import itself saves a draft again where it
 * leads its links to other posts, and a merge of authors goes into every draft that they sign.
 */
export async function standsAsImported(req: PayloadRequest, { id, revision }: Article): Promise<boolean> {
  const later = (revision ?? 1) - 1
  if (later === 0) return true
  if (later > maxSaves) return false
  const rows = (
    await rowsOf(req, [
      { subject: { equals: 'articles' } },
      { document: { equals: id } },
      { revision: { exists: true } },
    ])
  ).filter((row) => (row.revision ?? 0) > 1)
  if (rows.length !== later || rows.some(({ action }) => action !== 'save draft')) return false
  const byUsers = rows.filter(({ actor }) => Boolean(actor)).map(({ transaction }) => transaction ?? '')
  if (byUsers.length === 0) return true
  const merges = await rowsOf(req, [
    { transaction: { in: byUsers } },
    { subject: { equals: 'authors' } },
    { action: { equals: 'merge' } },
  ])
  const merged = new Set(merges.map(({ transaction }) => transaction))
  return byUsers.every((transaction) => merged.has(transaction))
}

async function rowsOf(req: PayloadRequest, and: Where[]): Promise<AuditLog[]> {
  const found = { collection: 'audit-log', where: { and }, limit: 2 * maxSaves, pagination: false, req } as const
  return (await req.payload.db.find<AuditLog>(found)).docs
}
