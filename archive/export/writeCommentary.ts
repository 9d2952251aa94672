import { createLocalReq, type Payload } from 'payload'

import { isPublished } from '@/domain/status'
import { latestDraft } from '@/editorial/stored/latestDraft'

import type { ExportFolder } from './ExportFolder'
import { markdownDocument } from './markdownDocument'
import { type ExportedCommentary, recordKinds } from './recordKinds'

/**
 * Writes a commentary as JSON and as Markdown: the text that readers see and, in files of their own, a newer draft. Of
 * one that readers do not see, the newest text is written.
 */
export async function writeCommentary(payload: Payload, to: ExportFolder, row: { readonly id: string }): Promise<void> {
  const { schema } = recordKinds.commentaries
  const stored = schema.parse(row)
  const newest = await latestDraft(await createLocalReq({}, payload), row.id)
  const draft = newest && !isPublished(newest) ? schema.parse({ ...newest, createdAt: stored.createdAt }) : null
  if (!draft || isPublished(stored)) await write(payload, to, stored, stored.id)
  if (draft) await write(payload, to, draft, isPublished(stored) ? `${draft.id}.draft` : draft.id)
}

async function write(payload: Payload, to: ExportFolder, text: ExportedCommentary, name: string): Promise<void> {
  await to.writeJson(`commentaries/${name}.json`, { $schema: '../schemas/commentaries.json', ...text })
  await to.write(`commentaries/${name}.md`, await markdownDocument(payload, text))
}
