import { APIError } from 'payload'

/** The audit log is only ever added to, by the gate itself. */
export function refuseAlways(): never {
  throw new APIError('The audit log cannot be changed.', 403, null, true)
}
