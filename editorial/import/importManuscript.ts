import { createHash, randomUUID } from 'node:crypto'

import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { encodeLexical } from '@/domain/body/encodeLexical'
import type { TypedBlock, TypedParagraph } from '@/domain/body/TypedBody'

import { matchAuthors } from './matchAuthors'
import { matchDisclaimers } from './matchDisclaimers'
import type { FoundBlock } from './text/Anatomy'
import { dissect } from './text/dissect'
import { readText } from './text/readText'
import { type Report, reportOf } from './text/report'

export type ImportOutcome =
  | { readonly state: 'refused'; readonly refusal: string }
  /**
   * The same text with this title was imported before; nothing was changed. Its id is null for users who may not read
   * it.
   */
  | { readonly state: 'unchanged'; readonly id: string | null; readonly title: string; readonly trashed: boolean }
  | { readonly state: 'draft'; readonly id: string; readonly title: string; readonly report: Report }

/**
 * Makes a draft and a report from a plain text, both or neither; the same text a second time changes nothing. It has
 * the rights of the user or, where nobody is signed in, of the command on this machine.
 */
export async function importManuscript(req: PayloadRequest, bytes: Uint8Array): Promise<ImportOutcome> {
  const reading = readText(bytes)
  if (!reading.ok) return { state: 'refused', refusal: reading.refusal }
  const importHash = createHash('sha256').update(reading.text).digest('hex')
  const known = await importedBefore(req, importHash)
  if (known) return { ...known, state: 'unchanged', title: dissect(reading.text).title ?? '' }
  const began = await initTransaction(req)
  try {
    const draft = await keepDraft(req, reading, importHash)
    if (began) await commitTransaction(req)
    return draft
  } catch (error) {
    if (began) await killTransaction(req)
    throw error
  }
}

async function importedBefore(
  req: PayloadRequest,
  importHash: string,
): Promise<{ id: string | null; trashed: boolean } | null> {
  const where = { importHash: { equals: importHash } }
  const asked = {
    collection: 'articles',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  } as const
  const { docs } = await req.payload.find({ ...asked, draft: true })
  const [commentary] = docs
  if (!commentary) return null
  if (req.user === null) return { id: commentary.id, trashed: Boolean(commentary.deletedAt) }
  const readable = await req.payload.find({
    ...asked,
    where: { id: { equals: commentary.id } },
    draft: true,
    overrideAccess: false,
  })
  return readable.docs.length > 0
    ? { id: commentary.id, trashed: Boolean(commentary.deletedAt) }
    : { id: null, trashed: false }
}

async function keepDraft(
  req: PayloadRequest,
  { text, changes }: { readonly text: string; readonly changes: readonly string[] },
  importHash: string,
): Promise<ImportOutcome> {
  const anatomy = dissect(text)
  const { publisherName } = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  const authors = await matchAuthors(req, anatomy.authors)
  const disclaimers = await matchDisclaimers(req, anatomy.disclaimers)
  const report = reportOf(anatomy, changes, { authors, disclaimers, publisher: publisherName })
  const overridden = disclaimers.some(({ found }) => found !== 'by rule')
  const body = encodeLexical(anatomy.blocks.map(toTyped), randomUUID)
  const title = anatomy.title ?? ''
  const { caption = '', creator = '', source = '', licence = '' } = anatomy.lead ?? {}
  const draft = await req.payload.create({
    collection: 'articles',
    draft: true,
    overrideAccess: req.user === null,
    req,
    data: {
      title,
      standfirst: anatomy.standfirst ?? '',
      kind: 'commentary',
      body,
      authors: authors.map(({ id }) => id),
      disclaimerMode: overridden ? 'chosen' : 'rule',
      disclaimers: overridden ? disclaimers.map(({ id }) => id) : [],
      leadCredit: { caption, creator, source, licence },
      importReport: report,
      importHash,
    },
  })
  return { state: 'draft', id: draft.id, title, report }
}

function toTyped(block: FoundBlock): TypedBlock {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: 2, children: [{ type: 'text', text: block.text }] }
    case 'paragraph':
      return paragraph(block.text)
    case 'list':
      return { type: 'list', ordered: block.ordered, items: block.items.map((text) => ({ blocks: [paragraph(text)] })) }
  }
}

const paragraph = (text: string): TypedParagraph => ({ type: 'paragraph', children: [{ type: 'text', text }] })
