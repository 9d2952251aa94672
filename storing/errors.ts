import { APIError } from 'payload'

/** A refusal because of the database, with its sentence for an editor. */
const unavailable = (message: string): APIError => new APIError(message, 503, null, true)

/** Other writes were in the way until the deadline; nothing was written. */
export function databaseBusy(cause?: unknown): APIError {
  const error = unavailable('The database is busy. Nothing was saved; try again in a moment.')
  if (cause !== undefined) error.cause = cause
  return error
}

/** The database did not answer by the deadline; nothing was written. */
export const databaseTooSlow = (): APIError =>
  unavailable('The database takes too long now. Nothing was saved; try again in a moment.')

/** The outcome of a commit is still unknown at the deadline. */
export const commitUnknown = (): APIError =>
  unavailable(
    'The database went away while it saved. Whether this was saved is not known: keep your text, open the commentary again and compare.',
  )

/** The password was changed while it was checked. */
export const passwordChanged = (): APIError =>
  new APIError('The password was changed just now. Sign in with the new one.', 401, null, true)

/**
 * An operation in a transaction that has ended. Payload would run it outside any transaction, so that part of a refused
 * save would be stored.
 */
export class TransactionOver extends APIError {
  constructor() {
    super('The database gave this up half-way. Nothing was saved; try again in a moment.', 503, null, true)
  }
}
