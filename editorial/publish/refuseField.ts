import { type PayloadRequest, ValidationError } from 'payload'

/** Refuses a save with 400, pointing at the field. */
export function refuseField(req: PayloadRequest, collection: string, path: string, message: string): never {
  throw new ValidationError({ collection, errors: [{ path, message }], req }, req.t)
}
