import { APIError } from 'payload'

/**
 * The refusal of whatever still comes for a transaction that is over. Payload would carry it out alone, so that half of
 * what was refused would stay.
 */
export class TransactionOver extends APIError {
  constructor() {
    super('The database gave this up half-way. Nothing was saved; try again in a moment.', 503, null, true)
  }
}
