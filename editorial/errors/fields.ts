import { type PayloadRequest, ValidationError } from 'payload'

/** A fault of one field of a record, in a sentence for the editor. */
export interface FieldFault {
  readonly path: string
  readonly message: string
  /** 409 where it conflicts with another record; else 400. */
  readonly status?: 409
}

/** Refuses a save and names each field. */
export function refuseFields(req: PayloadRequest, collection: string, faults: readonly FieldFault[]): never {
  const errors = faults.map(({ path, message }) => ({ path, message }))
  const error = new ValidationError({ collection, errors, req }, req.t)
  error.status = faults[0]?.status ?? 400
  throw error
}

/** The address belongs to the site: `admin`, `search`. */
export const slugReserved = (slug: string): FieldFault => ({
  path: 'slug',
  message: `“${slug}” is kept for the site itself. Choose another address.`,
})

/** The address was typed in letters that no address of this site has. */
export const slugMalformed = (slug: string, maxLength: number): FieldFault => ({
  path: 'slug',
  message: `“${slug}” cannot be an address. Use letters, digits and hyphens, at most ${maxLength}.`,
})

/** The address leads to another record, or did. */
export const slugTaken = (slug: string): FieldFault => ({
  path: 'slug',
  message: `“${slug}” is the address of another page, now or formerly. Choose another.`,
  status: 409,
})

/** A field refers to a record that is not stored. */
export const referenceMissing = (path: string): FieldFault => ({
  path,
  message: 'This refers to a record that is not there. Choose another.',
})

/** A confirmed record is to be a proposal again. */
export const recordConfirmed = (): FieldFault => ({
  path: 'proposed',
  message: 'This was confirmed, and pages may carry it. Change it, or delete it where nothing uses it.',
})

/** A commentary is to be published before its embargo ends. */
export const commentaryEmbargoed = (): FieldFault => ({
  path: 'embargoUntil',
  message: 'This commentary is under embargo. Wait until it ends, or lift it by emptying this field.',
})
