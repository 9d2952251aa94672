import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { isNode } from '@/domain/body/stored'
import { refuseFields } from '@/editorial/errors/fields'

import { isId } from './isId'
import { parseFields } from './parseFields'

/** Fields that Payload sets on each record and each file; no client sets them. */
const setByPayload = ['id', 'createdAt', 'updatedAt']
const setOnFiles = ['filename', 'filesize', 'height', 'mimeType', 'sizes', 'thumbnailURL', 'url', 'width']

/**
 * Validates every save of a collection, draft or not, against the types of its fields (400 with the field), and drops
 * fields that no client sets.
 */
export const validateFields: CollectionBeforeOperationHook = ({ args, collection, req, ...hook }) => {
  const { operation }: { operation: string } = hook
  const dropped = collection.upload ? [...setByPayload, ...setOnFiles] : setByPayload
  return operation === 'create' || operation === 'update' ? withShape(args, { ...collection, dropped, req }) : args
}

/** Validates every save of a global in the same way. */
export const validateGlobalFields: GlobalBeforeOperationHook = ({ global, operation, req, ...hook }): unknown => {
  const args: unknown = hook.args
  return operation === 'update' && isNode(args) ? withShape(args, { ...global, dropped: setByPayload, req }) : args
}

interface Place {
  readonly slug: string
  readonly flattenedFields: readonly FlattenedField[]
  readonly dropped: readonly string[]
  readonly req: PayloadRequest
}

function withShape<Args extends object>(args: Args, { slug, flattenedFields, dropped, req }: Place): Args {
  if (!('data' in args) || !isNode(args.data)) return args
  const refuse = (path: string, message: string): never => refuseFields(req, slug, [{ path, message }])
  const outside = req.payloadAPI !== 'local'
  const sent = Object.entries(args.data).filter(([name]) => !(outside && dropped.includes(name)))
  const data = parseFields(flattenedFields, Object.fromEntries(sent), {
    refuse,
    isId: (value) => isId(req.payload, value),
  })
  return { ...args, data }
}
