import { MongoError, MongoNetworkError } from 'mongodb'

/** How Node names what befalls a connection. Files fail with other codes, and with their own `syscall`. */
const codes = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
  'ETIMEDOUT',
])

/**
 * An error of the socket itself as one of the driver’s: where it writes to a connection that was just reset or closed, the
 * driver (6.20) hands on the bare error, without a name or the label that says that a transaction may be tried again.
 */
export function asNetworkError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof MongoError || !('code' in error)) return error
  if (typeof error.code !== 'string' || !codes.has(error.code)) return error
  const told = new MongoNetworkError(error.message, { cause: error })
  told.addErrorLabel('TransientTransactionError')
  return told
}
