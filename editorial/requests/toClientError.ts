import { APIError } from 'payload'

import { asNetworkError } from '@/storing/asNetworkError'

interface Known {
  readonly when: RegExp
  readonly status: number
  readonly message: string
}

/** The errors of databases and parsers, by name, code and message, with the refusal that a client gets. */
const known: readonly Known[] = [
  {
    // By code: HostUnreachable, HostNotFound, NetworkTimeout, ShutdownInProgress, PrimarySteppedDown, SocketException,
    // NotWritablePrimary, InterruptedAtShutdown, InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary.
    when: /^(Mongo(Network|ServerSelection|NotConnected|TopologyClosed|PoolClear|WaitQueue|ExpiredSession)|MongooseServerSelection|PoolCleared)|code:(6|7|89|91|189|9001|10107|11600|11602|13435|13436);/,
    status: 503,
    message: 'The database is away. Nothing was saved; keep your text and try again in a moment.',
  },
  {
    // By code: MaxTimeMSExpired, WriteConcernFailed, WriteConflict, NoSuchTransaction, ExceededTimeLimit.
    when: /SQLITE_(BUSY|LOCKED)|TransientTransactionError|code:(50|64|112|251|262);/,
    status: 503,
    message: 'The database could not take this now. Nothing was saved; try again in a moment.',
  },
  {
    when: /SQLITE_(FULL|IOERR)|ENOSPC|EDQUOT/,
    status: 507,
    message: 'The disk is full. Nothing was saved; make room and try again.',
  },
  {
    when: /FOREIGNKEY|FOREIGN KEY constraint/,
    status: 400,
    message: 'This refers to a record that is not there.',
  },
  {
    when: /BSONObjectTooLarge|object to insert too large|BSONObj size|\b10334\b/,
    status: 413,
    message: 'This is too large to store.',
  },
  {
    when: /^(CastError|BSONError|BSONTypeError|StrictModeError|ValidationError)/,
    status: 400,
    message: 'A value here is of the wrong kind.',
  },
  {
    when: /SQLITE_CONSTRAINT|\bE11000\b/,
    status: 409,
    message: 'Something with this id or name is there already. Nothing was saved; give it another.',
  },
  { when: /\b(ENOENT|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)\b/, status: 404, message: 'There is no such file.' },
  {
    // Payload has this one message for every fault of an image’s bytes.
    when: /^FileUploadError/,
    status: 400,
    message: 'This image cannot be read to its end; it may be cut off. Save it anew and send it again.',
  },
  { when: /^SyntaxError.*JSON|^SyntaxError.*(Unexpected|Expected)/, status: 400, message: 'This is no JSON.' },
  { when: /^URIError/, status: 400, message: 'The address is not well formed.' },
  { when: /^RangeError.*(call stack|Invalid time|date)/, status: 400, message: 'A value here is out of bounds.' },
]

/**
 * The same error where it already is a client’s; else a refusal in plain words, or the error itself where it is
 * unknown.
 */
export function toClientError(error: unknown): unknown {
  const isClear = error instanceof APIError && (error.status < 500 || error.status === 503)
  if (isClear && error.name !== 'FileUploadError') return error
  const text = describe(asNetworkError(error))
  const refusal = known.find(({ when }) => when.test(text))
  return refusal ? new APIError(refusal.message, refusal.status, null, true) : error
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = 'code' in error ? String(error.code) : ''
  const labels = 'errorLabels' in error && Array.isArray(error.errorLabels) ? error.errorLabels.join(' ') : ''
  const cause = error.cause === undefined ? '' : `\n${describe(error.cause)}`
  return `${error.name} ${error.message} code:${code}; ${labels}${cause}`
}
