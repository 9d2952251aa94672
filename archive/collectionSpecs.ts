import { BSON, type Document } from 'mongodb'
import { z } from 'zod'

const isDocument = (value: unknown): value is Document => typeof value === 'object' && value !== null

const document = z.custom<Document>(isDocument)

const schema = z.array(z.object({ name: z.string(), file: z.string(), options: document, indexes: z.array(document) }))

/** A collection of MongoDB without its documents: its options, its indexes, and the file of its documents. */
export type CollectionSpec = z.infer<typeof schema>[number]

/** The file of a backup that contains the specifications, as canonical Extended JSON. */
export const specsFile = 'mongodb/collections.json'

/** Parses what `formatSpecs` wrote, with the order of keys, which counts in an index. Throws on anything else. */
export const parseSpecs = (text: string): CollectionSpec[] => schema.parse(BSON.EJSON.parse(text, { relaxed: false }))

/** The specifications as canonical Extended JSON. */
export const formatSpecs = (specs: readonly CollectionSpec[]): string =>
  BSON.EJSON.stringify(specs, undefined, 1, { relaxed: false })

/**
 * A document as one line of canonical Extended JSON, with the types of numbers. Throws where parsing the line would give
 * another document, as with a field called `$date`.
 */
export function lineOf(bytes: Uint8Array): string {
  const found = BSON.deserialize(bytes, { promoteValues: false, promoteBuffers: false, bsonRegExp: true })
  const line = BSON.EJSON.stringify(found, { relaxed: false })
    // JSON allows these characters, but programs that read lines take them for line ends.
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  if (!same(BSON.serialize(found), BSON.serialize(documentOf(line))))
    throw new Error(`Extended JSON cannot say this document: ${line.slice(0, 200)}`)
  return line
}

/** The document of a line, with the types of numbers. Throws where the line is no document. */
export function documentOf(line: string): Document {
  const found: unknown = BSON.EJSON.parse(line, { relaxed: false })
  if (!isDocument(found)) throw new Error(`This line is no document: ${line.slice(0, 200)}`)
  return found
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
