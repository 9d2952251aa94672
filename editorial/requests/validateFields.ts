import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { isNode } from '@/domain/body/stored'
import { refuseField } from '@/editorial/rules/refuseField'

import { isId } from './isId'
import { parseFields } from './parseFields'

/** What is given to each record and each file; nobody sets it from outside. */
const given = ['id', 'createdAt', 'updatedAt']
const givenToFiles = ['filename', 'filesize', 'height', 'mimeType', 'sizes', 'thumbnailURL', 'url', 'width']

/** Holds every save of a collection, draft or not, to the kinds of its fields (400 with the field), and drops what is not theirs to set. */
export const validateFields: CollectionBeforeOperationHook = ({ args, collection, req, ...hook }) => {
  const { operation }: { operation: string } = hook
  const dropped = collection.upload ? [...given, ...givenToFiles] : given
  return operation === 'create' || operation === 'update' ? withShape(args, { ...collection, dropped, req }) : args
}

/** The same for a global. */
export const validateGlobalFields: GlobalBeforeOperationHook = ({ global, operation, req, ...hook }): unknown => {
  const args: unknown = hook.args
  return operation === 'update' && isNode(args) ? withShape(args, { ...global, dropped: given, req }) : args
}

interface Place {
  readonly slug: string
  readonly flattenedFields: readonly FlattenedField[]
  readonly dropped: readonly string[]
  readonly req: PayloadRequest
}

function withShape<Args extends object>(args: Args, { slug, flattenedFields, dropped, req }: Place): Args {
  if (!('data' in args) || !isNode(args.data)) return args
  const refuse = (path: string, message: string): never => refuseField(req, slug, path, message)
  const outside = req.payloadAPI !== 'local'
  const sent = Object.entries(args.data).filter(([name]) => !(outside && dropped.includes(name)))
  const data = parseFields(flattenedFields, Object.fromEntries(sent), {
    refuse,
    isId: (value) => isId(req.payload, value),
  })
  return { ...args, data }
}
