import { setTimeout } from 'node:timers/promises'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type ClientSession, MongoServerError } from 'mongodb'

import { commitUnknown } from './errors'
import { hasLabel } from './hasLabel'

type Store = Pick<MongooseAdapter, 'collections'>

/** How long a commit whose outcome is unknown is retried, in milliseconds. */
const retryForMs = 10_000

/**
 * Commits a transaction. A commit whose answer is lost is retried for 10 s (MongoDB transactions specification,
 * UnknownTransactionCommitResult); where its outcome is unknown even then, the transaction’s row in the audit log shows it.
 * @throws the server’s error where the transaction is known not to be committed, else APIError 503 that says so
 */
export async function commitWithRetry(store: Store, session: ClientSession, transaction: string): Promise<void> {
  const until = performance.now() + retryForMs
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      const unknown = isUnknown(error)
      if (unknown && performance.now() < until) {
        await setTimeout(100)
        continue
      }
      if (await isInLog(store, transaction, until)) return
      // A missing row proves nothing while the server may still carry out the commit.
      throw unknown ? commitUnknown() : error
    }
  }
}

/** Only the server’s own refusal is a known outcome: the driver labels no error of server selection, and fails on bare socket errors. */
const isUnknown = (error: unknown): boolean =>
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
