import { MongoError, MongoNetworkError } from 'mongodb'

/**
 * An error of the socket itself as one of the driver’s: where it writes to a connection that was just reset, the driver
 * (6.20) hands on the bare error, without a name or the label that says that a transaction may be tried again.
 */
export function asNetworkError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof MongoError || !('syscall' in error)) return error
  const told = new MongoNetworkError(error.message, { cause: error })
  told.addErrorLabel('TransientTransactionError')
  return told
}
