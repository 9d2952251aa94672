import { BSON, type Document } from 'mongodb'
import { z } from 'zod'

const isDocument = (value: unknown): value is Document => typeof value === 'object' && value !== null

const document = z.custom<Document>(isDocument)

const schema = z.array(z.object({ name: z.string(), file: z.string(), options: document, indexes: z.array(document) }))

/** A collection of MongoDB without its documents: how it was made, its indexes, and the file that has the documents. */
export type CollectionSpec = z.infer<typeof schema>[number]

/** Where in a backup the shapes are, as canonical Extended JSON. */
export const specsFile = 'mongodb/collections.json'

/** Reads back what `shapesText` wrote; the order of keys counts in an index. Throws where it is something else. */
export const parseSpecs = (text: string): CollectionSpec[] => schema.parse(BSON.EJSON.parse(text, { relaxed: false }))

export const formatSpecs = (shapes: readonly CollectionSpec[]): string =>
  BSON.EJSON.stringify(shapes, undefined, 1, { relaxed: false })

/**
 * A document as one line of canonical Extended JSON, numbers with their type. Throws where reading the line would give
 * another document, as with a field called `$date`.
 */
export function lineOf(bytes: Uint8Array): string {
  const found = BSON.deserialize(bytes, { promoteValues: false, promoteBuffers: false, bsonRegExp: true })
  const line = BSON.EJSON.stringify(found, { relaxed: false })
    // JSON allows them as they are; programs that read lines take them for ends of lines.
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  if (!same(BSON.serialize(found), BSON.serialize(documentOf(line))))
    throw new Error(`Extended JSON cannot say this document: ${line.slice(0, 200)}`)
  return line
}

/** The document of a line, numbers with their type. Throws where the line is no document. */
export function documentOf(line: string): Document {
  const found: unknown = BSON.EJSON.parse(line, { relaxed: false })
  if (!isDocument(found)) throw new Error(`This line is no document: ${line.slice(0, 200)}`)
  return found
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
