import { expect } from 'vitest'

import type { Ground } from './Ground'
import { expectedOf, newestOf, standOf } from './newestOf'
import type { World } from './World'

/** A piece is stored, newest text and row, as the model has it; one that was deleted is nowhere. */
export async function checkPiece(ground: Ground, world: World, id: string): Promise<void> {
  const { payload } = ground.site
  const where = { id: { equals: id } }
  const asked = {
    collection: 'articles',
    where,
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  } as const
  const drafts = await payload.find({ ...asked, draft: true })
  const rows = await payload.find(asked)
  const piece = world.pieces.get(id)
  expect(drafts.docs.map((doc) => newestOf(ground, doc))).toEqual(piece ? [expectedOf(piece)] : [])
  const row = piece && { ...piece.row, revision: piece.rowRevision, trashed: piece.trashed }
  expect(
    rows.docs.map((doc) => ({ ...standOf(doc), revision: doc.revision, trashed: Boolean(doc.deletedAt) })),
  ).toEqual(row ? [row] : [])
}
