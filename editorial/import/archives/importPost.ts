import type { PayloadRequest } from 'payload'

import { asImportRefusal } from '@/editorial/import/asImportRefusal'
import { type ImportOutcome, storeManuscript } from '@/editorial/import/importManuscript'

import type { ArchivedPost } from './Archive'
import { readPost } from './readPost'

/** Makes a draft and a report of a post in one transaction; a post that was imported before changes nothing. */
export const importPost = (req: PayloadRequest, post: ArchivedPost): Promise<ImportOutcome> =>
  asImportRefusal(() => storeManuscript(req, readPost(post), post))
