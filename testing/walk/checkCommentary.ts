import { expect } from 'vitest'

import type { Ground } from './Ground'
import { expectedOf, newestOf, standOf } from './newestOf'
import type { World } from './World'

/** A commentary is stored, newest text and row, as the model has it; one that was deleted is nowhere. */
export async function checkCommentary(ground: Ground, world: World, id: string): Promise<void> {
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
  const commentary = world.commentaries.get(id)
  expect(drafts.docs.map((doc) => newestOf(ground, doc))).toEqual(commentary ? [expectedOf(commentary)] : [])
  const row = commentary && { ...commentary.row, revision: commentary.rowRevision, trashed: commentary.trashed }
  expect(
    rows.docs.map((doc) => ({ ...standOf(doc), revision: doc.revision, trashed: Boolean(doc.deletedAt) })),
  ).toEqual(row ? [row] : [])
}
