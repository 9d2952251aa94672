import type { APIError } from 'payload'

import { refusal } from './refusal'

/** The query string is longer than this user may send. */
export const queryTooLong = (maxCharacters: number): APIError =>
  refusal(414, `This query is longer than ${maxCharacters} characters. Ask for less at once.`)

/** The query has more parameters than its parser reads, or than this user may send. */
export const queryOfTooManyParameters = (maxParameters: number): APIError =>
  refusal(400, `This query has more than ${maxParameters} parameters. Ask for less at once.`)

/** `name` is the parameter: `where`, `select`. */
export const queryTooDeep = (name: string, maxDepth: number): APIError =>
  refusal(400, `“${name}” may nest at most ${maxDepth} deep.`)

/** A parameter has more leaves than this user may send; `name` is the parameter. */
export const queryOfTooManyTerms = (name: string, maxTerms: number): APIError =>
  refusal(400, `“${name}” may have at most ${maxTerms} terms.`)

/** The query names a property that every object of JavaScript has. */
export const queryOfUnknownField = (name: string): APIError => refusal(400, `“${name}” is the name of no field.`)

/** The path goes through a relation, so the answer would tell of records that the user may not read. */
export const queryOfAnotherRecord = (path: string): APIError =>
  refusal(400, `“${path}” leads into another record. Ask for that record first, then for its id.`)

/** A change of many without a condition. */
export const whereMissing = (): APIError => refusal(400, 'Say with “where” which records are meant.')

/** The condition is a list or a plain value. */
export const whereNotObject = (): APIError => refusal(400, '“where” must be an object of fields and operators.')

/** The condition is a string, and not of JSON. */
export const whereNotJson = (): APIError => refusal(400, '“where” is no JSON.')

/** `fault` is a sentence of `whereFault`. */
export const whereInvalid = (fault: string): APIError => refusal(400, fault)

/** A change of many that names no ids, such as “all that are live”. */
export const whereUnbounded = (): APIError =>
  refusal(
    400,
    'Nothing was changed: this would meet every record that fits, not the ones you chose. Name each by its id, as in where[id][in][]=….',
  )

/** A change of many names more ids than one request may change. */
export const whereOfTooMany = (count: number, maxCount: number): APIError =>
  refusal(
    400,
    `Nothing was changed: these are ${count} records, and at most ${maxCount} are changed at once. Take them in parts.`,
  )
