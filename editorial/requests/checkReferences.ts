import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { dropReferences } from '@/domain/body/normalise/dropReferences'
import { findingText } from '@/domain/body/normalise/Normaliser'
import { isNode } from '@/domain/body/stored'
import { isAddressed } from '@/domain/pagePath'
import { bodyOf } from '@/editorial/rules/bodyOf'
import { referenceMissing, refuseFields } from '@/editorial/errors/fields'
import { saveContext } from '@/editorial/stored/saveContext'

import { isId } from './isId'
import { idIn } from './parseFields'

interface Reference {
  readonly path: string
  readonly collection: CollectionSlug
  readonly id: string
  /** Whether a text of several blocks refers to it. */
  readonly inText?: boolean
}

/**
 * Refuses with 400 a save that newly refers to a missing record: the embedded database would refuse it, MongoDB would
 * not. The text of a draft loses the reference instead, since it may come with a paste.
 */
export const checkReferences: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (req.context.isRestoringVersion === true) return data
  const fields = collection.flattenedFields
  const before: unknown = originalDoc
  const known = new Set(referencesIn(fields, before).map(({ collection: of, id }) => `${of} ${id}`))
  const missing = new Set<string>()
  for (const { path, collection: of, id, inText } of referencesIn(fields, data)) {
    const key = `${of} ${id}`
    if (!known.has(key)) {
      known.add(key)
      const options = { collection: of, where: { id: { equals: id } }, req }
      const isThere = isId(req.payload, id) && (await req.payload.db.count(options)).totalDocs > 0
      if (!isThere) missing.add(key)
    }
    const isDropped = inText && saveContext(req).savesDraft
    if (missing.has(key) && !isDropped) refuseFields(req, collection.slug, [referenceMissing(path)])
  }
  return data && missing.size > 0 ? withoutMissing(req, fields, data, missing) : data
}

/** The texts of a draft without references to these records, which a paste may bring. */
function withoutMissing(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  missing: ReadonlySet<string>,
): Record<string, unknown> {
  const kept = { ...data }
  const context = saveContext(req)
  for (const { name, type } of fields) {
    const text = kept[name]
    if (type !== 'richText' || !isNode(text)) continue
    const { stored, findings } = dropReferences(text, (collection, id) => missing.has(`${collection} ${id}`))
    kept[name] = stored
    context.textFindings = [...context.textFindings, ...findings.map(findingText)]
  }
  return kept
}

function referencesInText(text: unknown, path: string): Reference[] {
  const { media, links } = bodyOf(text)
  return [
    ...media.map((id) => ({ path, collection: 'media' as const, id, inText: true })),
    ...links.flatMap(({ relationTo, id }) =>
      isAddressed(relationTo) ? [{ path, collection: relationTo, id, inText: true }] : [],
    ),
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
