import { setTimeout } from 'node:timers/promises'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type ClientSession, MongoServerError } from 'mongodb'
import { APIError } from 'payload'

import { hasLabel } from './hasLabel'

type Store = Pick<MongooseAdapter, 'collections'>

/** How long a commit of unknown outcome is asked again, in milliseconds. */
const patience = 10_000

/** What is said of a commit of which nobody knows in time whether it was carried out. */
export const commitUnknown = (): APIError =>
  new APIError(
    'The database went away while it saved. Whether this was saved is not known: keep your text, open the piece again and compare.',
    503,
    null,
    true,
  )

/**
 * Commits; where the answer got lost asks again for 10 s (MongoDB transactions specification,
 * UnknownTransactionCommitResult), and where that tells nothing either, looks whether the transaction’s row of the audit
 * log is there.
 * @throws the server’s error where the transaction is known not to be committed, else APIError 503 that says so
 */
export async function commitWithRetry(store: Store, session: ClientSession, transaction: string): Promise<void> {
  const until = performance.now() + patience
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      const open = isOpen(error)
      if (open && performance.now() < until) {
        await setTimeout(100)
        continue
      }
      if (await isInLog(store, transaction, until)) return
      // Not there yet says nothing of a commit that may still be carried out.
      throw open ? commitUnknown() : error
    }
  }
}

/** Only the server’s own refusal settles it: the driver labels no error of server selection, and falls over bare ones of a socket. */
const isOpen = (error: unknown): boolean =>
  !(error instanceof MongoServerError) || hasLabel(error, 'UnknownTransactionCommitResult')

async function isInLog({ collections }: Store, transaction: string, until: number): Promise<boolean> {
  for (;;) {
    try {
      const rows = collections['audit-log']?.collection
      return (await rows?.findOne({ transaction }, { readConcern: { level: 'majority' } })) != null
    } catch {
      if (performance.now() > until) throw commitUnknown()
      await setTimeout(250)
    }
  }
}
