import { type PayloadRequest, ValidationError } from 'payload'

/** Refuses a save with 400, or 409 where it conflicts with another record, and names the field. */
export function refuseField(
  req: PayloadRequest,
  collection: string,
  path: string,
  message: string,
  status: 400 | 409 = 400,
): never {
  const refusal = new ValidationError({ collection, errors: [{ path, message }], req }, req.t)
  refusal.status = status
  throw refusal
}
