import type { APIError } from 'payload'

import { refusal } from './refusal'

/** There is no connection to the database. */
export const databaseUnavailable = (): APIError =>
  refusal(503, 'The database is away. Nothing was saved; keep your text and try again in a moment.')

/** A write conflicts with another, or takes too long for the server. */
export const databaseConflict = (): APIError =>
  refusal(503, 'The database could not take this now. Nothing was saved; try again in a moment.')

/** The database, or the folder of images, has no room. */
export const diskFull = (): APIError => refusal(507, 'The disk is full. Nothing was saved; make room and try again.')

/** The database itself finds that a record refers to none. */
export const referencedRecordMissing = (): APIError => refusal(400, 'This refers to a record that is not there.')

/** The record is larger than MongoDB stores. */
export const recordTooLarge = (): APIError => refusal(413, 'This is too large to store.')

/** The database cannot convert a value. */
export const valueOfWrongKind = (): APIError => refusal(400, 'A value here is of the wrong kind.')

/** JavaScript cannot represent a value, such as a date. */
export const valueOutOfBounds = (): APIError => refusal(400, 'A value here is out of bounds.')

/** A unique index has this value already. */
export const recordExists = (): APIError =>
  refusal(409, 'Something with this id or name is there already. Nothing was saved; give it another.')

/** A JSON text cannot be parsed. */
export const jsonInvalid = (): APIError => refusal(400, 'This is no JSON.')

/** The percent encoding of an address cannot be decoded. */
export const urlMalformed = (): APIError => refusal(400, 'The address is not well formed.')
