import { APIError } from 'payload'

/**
 * The refusal of an operation in a transaction that has ended. Payload would run it outside any transaction, so that part
 * of a refused save would be stored.
 */
export class TransactionOver extends APIError {
  constructor() {
    super('The database gave this up half-way. Nothing was saved; try again in a moment.', 503, null, true)
  }
}
