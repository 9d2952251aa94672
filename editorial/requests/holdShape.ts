import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { isNode } from '@/domain/body/stored'
import { refuseField } from '@/editorial/publish/refuseField'

import { isId } from './isId'
import { shaped } from './shaped'

/** What the database gives each record; nobody sets it from outside. */
const given = ['id', 'createdAt', 'updatedAt']

/** Holds every save of a collection, draft or not, to the kinds of its fields (400 with the field), and drops what is the database’s own. */
export const holdShape: CollectionBeforeOperationHook = ({ args, collection, operation, req }) =>
  operation === 'create' || operation === 'update'
    ? withShape(args, { slug: collection.slug, fields: collection.flattenedFields, req })
    : args

/** The same for a global. */
export const holdGlobalShape: GlobalBeforeOperationHook = ({ args, global, operation, req }) =>
  operation === 'update' ? withShape(args, { slug: global.slug, fields: global.flattenedFields, req }) : args

interface Place {
  readonly slug: string
  readonly fields: readonly FlattenedField[]
  readonly req: PayloadRequest
}

function withShape<Args extends object>(args: Args, { slug, fields, req }: Place): Args {
  if (!('data' in args) || !isNode(args.data)) return args
  const refuse = (path: string, message: string): never => refuseField(req, slug, path, message)
  const outside = req.payloadAPI !== 'local'
  const sent = Object.entries(args.data).filter(([name]) => !(outside && given.includes(name)))
  const data = shaped(fields, Object.fromEntries(sent), { refuse, isId: (value) => isId(req.payload, value) })
  return { ...args, data }
}
