import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField } from 'payload'

import { isNode } from '@/domain/body/stored'
import { isAddressed } from '@/domain/pagePath'
import { bodyOf } from '@/editorial/rules/bodyOf'
import { referenceMissing, refuseFields } from '@/editorial/errors/fields'

import { isId } from './isId'
import { idIn } from './parseFields'

interface Reference {
  readonly path: string
  readonly collection: CollectionSlug
  readonly id: string
}

/**
 * Refuses with 400 a save that newly refers to a missing record: the embedded database would refuse it, MongoDB would
 * not.
 */
export const checkReferences: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (req.context.isRestoringVersion === true) return data
  const fields = collection.flattenedFields
  const before: unknown = originalDoc
  const known = new Set(referencesIn(fields, before).map(({ collection: of, id }) => `${of} ${id}`))
  for (const { path, collection: of, id } of referencesIn(fields, data)) {
    if (known.has(`${of} ${id}`)) continue
    known.add(`${of} ${id}`)
    const options = { collection: of, where: { id: { equals: id } }, req }
    const isThere = isId(req.payload, id) && (await req.payload.db.count(options)).totalDocs > 0
    if (!isThere) refuseFields(req, collection.slug, [referenceMissing(path)])
  }
  return data
}

function referencesInText(text: unknown, path: string): Reference[] {
  const { media, links } = bodyOf(text)
  return [
    ...media.map((id) => ({ path, collection: 'media' as const, id })),
    ...links.flatMap(({ relationTo, id }) => (isAddressed(relationTo) ? [{ path, collection: relationTo, id }] : [])),
  ]
}

/** Every record that a record refers to, in its text too. */
function referencesIn(fields: readonly FlattenedField[], values: unknown, at = ''): Reference[] {
  if (!isNode(values)) return []
  return fields.flatMap((field) => {
    const value = values[field.name]
    const path = at + field.name
    const each: readonly unknown[] = Array.isArray(value) ? value : [value]
    if ('flattenedFields' in field) {
      return each.flatMap((row, number) =>
        referencesIn(field.flattenedFields, row, Array.isArray(value) ? `${path}.${number}.` : `${path}.`),
      )
    }
    if (field.type === 'richText') return referencesInText(value, path)
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    return each.flatMap((one) => {
      const { relationTo } = field
      const collection = Array.isArray(relationTo)
        ? relationTo.find((of) => isNode(one) && of === one.relationTo)
        : relationTo
      const id = idIn(Array.isArray(relationTo) && isNode(one) ? one.value : one)
      return collection !== undefined && typeof id === 'string' ? [{ path, collection, id }] : []
    })
  })
}
