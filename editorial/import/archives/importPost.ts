import type { PayloadRequest } from 'payload'

import { asImportRefusal } from '@/editorial/import/asImportRefusal'
import { type StoreOptions, storeManuscript } from '@/editorial/import/importManuscript'
import type { ImportOutcome } from '@/editorial/import/ImportOutcome'

import type { ArchivedPost } from './Archive'
import type { MediaFolder } from './MediaFolder'
import { readPost } from './readPost'

/**
 * Makes a draft and a report of a post in one transaction, or in a trial the report alone; a post that was imported before
 * changes nothing.
 */
export const importPost = (
  req: PayloadRequest,
  post: ArchivedPost,
  { media = null, ...options }: Omit<StoreOptions, 'facts'> & { readonly media?: MediaFolder | null } = {},
): Promise<ImportOutcome> =>
  asImportRefusal(() => storeManuscript(req, readPost(post, media), { ...options, facts: post }))
