import { MongoError, MongoNetworkError } from 'mongodb'

/** Node’s error codes of connections. Files fail with other codes, or with a `syscall` of their own. */
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
 * Turns a bare socket error into the driver’s network error and leaves every other error alone. On a write to a connection
 * that was just reset or closed, the driver (6.20) passes on the bare error, without the label that allows a retry.
 */
export function asNetworkError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof MongoError || !('code' in error)) return error
  if (typeof error.code !== 'string' || !codes.has(error.code)) return error
  const networkError = new MongoNetworkError(error.message, { cause: error })
  networkError.addErrorLabel('TransientTransactionError')
  return networkError
}
