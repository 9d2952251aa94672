import { type PayloadRequest, ValidationError } from 'payload'

import { maxFormerPathLength } from '@/domain/formerPath'

/** A fault of one field of a record, in a sentence for the editor. */
export interface FieldFault {
  readonly path: string
  readonly message: string
  /** 409 where it conflicts with another record; else 400. */
  readonly status?: 409
}

/** Refuses a save and names each field. */
export function refuseFields(req: PayloadRequest, collection: string, faults: readonly FieldFault[]): never {
  throw fieldsRefusal(req, collection, faults)
}

/** Refuses a publication with the first obstacle in its sentence, where Payload names fields alone, and each at its field. */
export function refuseUnready(req: PayloadRequest, faults: readonly FieldFault[]): never {
  const error = fieldsRefusal(req, 'articles', faults)
  const others = faults.length - 1
  const rest =
    others === 0 ? '' : ` ${others} more ${others === 1 ? 'obstacle is' : 'obstacles are'} listed under Preflight.`
  error.message = `${faults[0]?.message ?? ''}${rest}`
  throw error
}

function fieldsRefusal(req: PayloadRequest, collection: string, faults: readonly FieldFault[]): ValidationError {
  const errors = faults.map(({ path, message }) => ({ path, message }))
  const error = new ValidationError({ collection, errors, req }, req.t)
  error.status = faults[0]?.status ?? 400
  return error
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

/** A former address that was typed is no path within the site. */
export const formerPathMalformed = (path: string): FieldFault => ({
  path: 'path',
  message: `“${path}” cannot be a former address. Write it from its first slash on, without https://, host, “?” and “#”, as in /2019/old-title or, of WordPress, /?p=11, in at most ${maxFormerPathLength} characters.`,
})

/** A former address that was typed belongs to the site itself. */
export const formerPathOfSite = (path: string): FieldFault => ({
  path: 'path',
  message: `“${path}” is kept for the site itself. Write the address that a page had before.`,
})

/** A former address that was typed is in use. */
export const formerPathInUse = (path: string): FieldFault => ({
  path: 'path',
  message: `“${path}” is the address of a page, live, as a draft or in the trash. Change the address there, and the old one leads on by itself.`,
  status: 409,
})

/** A former address that was typed is known. */
export const formerPathTaken = (path: string): FieldFault => ({
  path: 'path',
  message: `“${path}” is a former address already. Find it in the list; delete it there first if it should lead elsewhere.`,
  status: 409,
})

/** A former address that was typed leads nowhere. */
export const formerPageMissing = (): FieldFault => ({
  path: 'page',
  message: 'Choose the commentary, author or topic that the address leads to.',
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
