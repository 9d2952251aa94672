import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { transactionEnded } from '@/editorial/outbox/afterCommit'
import { env } from './env'
import { embedded } from '@/storing/embedded'
import { endLateTransactions } from '@/storing/endLateTransactions'
import { orderVersions } from '@/storing/orderVersions'
import { writeSessionsOnly } from '@/storing/writeSessionsOnly'
import { mongo } from '@/storing/mongo'

/**
 * Runs the callbacks of a commit after it, since Payload’s hooks run before. A bulk operation takes its records one
 * after another, each in a transaction of its own: Payload would write all at once in one, where they conflict in the
 * audit log.
 */
function withCommitCallbacks<Adapter extends BaseDatabaseAdapter>(
  given: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return {
    ...given,
    init: (args) => {
      const adapter = given.init(args)
      writeSessionsOnly(adapter)
      orderVersions(adapter)
      endLateTransactions(adapter)
      adapter.bulkOperationsSingleTransaction = true
      const commit = adapter.commitTransaction.bind(adapter)
      const rollBack = adapter.rollbackTransaction.bind(adapter)
      adapter.commitTransaction = async (id) => {
        await commit(id)
        transactionEnded(String(await id), 'committed')
      }
      adapter.rollbackTransaction = async (id) => {
        await rollBack(id)
        transactionEnded(String(await id), 'rolledBack')
      }
      return adapter
    },
  }
}

/** The database that `DATABASE_URL` names, or the embedded one where it is unset. */
export const database = env.databaseUrl
  ? withCommitCallbacks(mongo(env.databaseUrl))
  : withCommitCallbacks(embedded(env.dataDir))
