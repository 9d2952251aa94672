import { APIError } from 'payload'

import {
  databaseConflict,
  databaseUnavailable,
  diskFull,
  jsonInvalid,
  recordExists,
  recordTooLarge,
  referencedRecordMissing,
  urlMalformed,
  valueOfWrongKind,
  valueOutOfBounds,
} from '@/editorial/errors/database'
import { fileMissing, imageIncomplete } from '@/editorial/errors/images'
import { asNetworkError } from '@/storing/asNetworkError'

interface Known {
  readonly when: RegExp
  readonly refusal: () => APIError
}

/** The errors of databases and parsers, by name, code and message, with the refusal that a client gets. */
const known: readonly Known[] = [
  {
    // By code: HostUnreachable, HostNotFound, NetworkTimeout, ShutdownInProgress, PrimarySteppedDown, SocketException,
    // NotWritablePrimary, InterruptedAtShutdown, InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary.
    when: /^(Mongo(Network|ServerSelection|NotConnected|TopologyClosed|PoolClear|WaitQueue|ExpiredSession)|MongooseServerSelection|PoolCleared)|code:(6|7|89|91|189|9001|10107|11600|11602|13435|13436);/,
    refusal: databaseUnavailable,
  },
  {
    // By code: MaxTimeMSExpired, WriteConcernFailed, WriteConflict, NoSuchTransaction, ExceededTimeLimit.
    when: /SQLITE_(BUSY|LOCKED)|TransientTransactionError|code:(50|64|112|251|262);/,
    refusal: databaseConflict,
  },
  { when: /SQLITE_(FULL|IOERR)|ENOSPC|EDQUOT/, refusal: diskFull },
  { when: /FOREIGNKEY|FOREIGN KEY constraint/, refusal: referencedRecordMissing },
  { when: /BSONObjectTooLarge|object to insert too large|BSONObj size|\b10334\b/, refusal: recordTooLarge },
  { when: /^(CastError|BSONError|BSONTypeError|StrictModeError|ValidationError)/, refusal: valueOfWrongKind },
  { when: /SQLITE_CONSTRAINT|\bE11000\b/, refusal: recordExists },
  { when: /\b(ENOENT|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)\b/, refusal: fileMissing },
  // Payload has this one message for every fault of an image’s bytes.
  { when: /^FileUploadError/, refusal: imageIncomplete },
  { when: /^SyntaxError.*JSON|^SyntaxError.*(Unexpected|Expected)/, refusal: jsonInvalid },
  { when: /^URIError/, refusal: urlMalformed },
  { when: /^RangeError.*(call stack|Invalid time|date)/, refusal: valueOutOfBounds },
]

/**
 * The same error where it already is a client’s; else a refusal in plain words, or the error itself where it is
 * unknown.
 */
export function toClientError(error: unknown): unknown {
  const isClear = error instanceof APIError && (error.status < 500 || error.status === 503)
  if (isClear && error.name !== 'FileUploadError') return error
  const text = describe(asNetworkError(error))
  return known.find(({ when }) => when.test(text))?.refusal() ?? error
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = 'code' in error ? String(error.code) : ''
  const labels = 'errorLabels' in error && Array.isArray(error.errorLabels) ? error.errorLabels.join(' ') : ''
  const cause = error.cause === undefined ? '' : `\n${describe(error.cause)}`
  return `${error.name} ${error.message} code:${code}; ${labels}${cause}`
}
