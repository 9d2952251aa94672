import { APIError, Forbidden, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload'

import { clearRefusal } from './clearRefusal'
import { wholeOperation } from './wholeOperation'

interface Failure {
  readonly id: string
  readonly isPublic: boolean
  readonly message: string
}

/**
 * A bulk delete, record by record, each in a transaction of its own: Payload deletes all at once in one, where one refusal
 * leaves the others without it. Answers as Payload does: 400 with `errors` where not all could be deleted.
 */
export async function deleteEach(req: PayloadRequest, { access, slug }: SanitizedCollectionConfig): Promise<Response> {
  const { overrideLock, trash, where } = req.query
  if (!isCondition(where)) throw new APIError('Say with “where” which records are to be deleted.', 400, null, true)
  if ((await access.delete({ req })) === false) throw new Forbidden(req.t)
  const shared = { collection: slug, depth: 0, overrideAccess: false, trash: trash === 'true', req } as const
  const found = await req.payload.find({ ...shared, where, pagination: false, select: {} })
  const docs: { readonly id: string }[] = []
  const errors: Failure[] = []
  for (const { id } of found.docs) {
    try {
      await wholeOperation(async () => {
        delete req.transactionID
        await req.payload.delete({ ...shared, id, overrideLock: overrideLock === 'true' })
      })
      docs.push({ id })
    } catch (error) {
      errors.push({ id, ...failureOf(req, clearRefusal(error)) })
    }
  }
  const message = `${docs.length} deleted${errors.length > 0 ? `, ${errors.length} not` : ''}.`
  return Response.json({ docs, errors, message }, { status: errors.length > 0 ? 400 : 200 })
}

const isCondition = (where: unknown): where is Where => typeof where === 'object' && where !== null

function failureOf(req: PayloadRequest, error: unknown): Omit<Failure, 'id'> {
  if (error instanceof APIError && error.status < 500) return { isPublic: true, message: error.message }
  req.payload.logger.error({ err: error, msg: 'A record could not be deleted.' })
  return { isPublic: false, message: 'Something went wrong. Nothing of it was deleted; try again.' }
}
