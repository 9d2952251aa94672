// Sentences for a field whose value is not of its type; `refuseFields` sends them with 400.

import { limits } from '@/domain/limits'

/** A required field is empty. */
export const valueMissing = (): string => 'This field is needed.'

/** A required text is of spaces and invisible characters. */
export const valueInvisible = (): string => 'Nothing of this can be seen. Write it again.'

/** A text field has a number, a list or an object. */
export const valueNotText = (): string => 'This must be plain text.'

/** A text has more characters than its field takes. */
export const valueTooLong = (length: number, maxLength: number): string =>
  `This is ${length} characters long; at most ${maxLength} are taken.`

/** A number field has something else. */
export const valueNotNumber = (): string => 'This must be a number.'

/** A checkbox has something else. */
export const valueNotBoolean = (): string => 'This must be true or false.'

/** A choice is none of its options. */
export const valueNotOption = (options: readonly string[]): string => `Choose one of ${options.join(', ')}.`

/** A time that could be read as two moments. */
export const valueWithoutZone = (): string =>
  'This time names no zone. Write it as in 2026-11-24T09:00:00Z or 2026-11-24T10:00:00+01:00.'

/** A date does not exist, or lies outside these years. */
export const valueNotDay = (): string =>
  `This is no day of the calendar between the years ${limits.firstYear} and ${limits.lastYear}.`

/** A web address is relative, of another scheme, or has credentials. */
export const valueNotWebAddress = (): string =>
  'This must be a whole web address, beginning with https:// and without a name or password in it.'

/** A list field has something else. */
export const valueNotList = (): string => 'Here a list must stand.'

/** A list has more rows than its field takes. */
export const valueWithTooManyRows = (count: number, maxRows: number): string =>
  `These are ${count}; at most ${maxRows} are taken.`

/** Two rows of a list have one id. */
export const valueWithEqualIds = (): string => 'Two of these have the same id. Leave the ids out.'

/** A group or a row is no object. */
export const valueNotGroup = (): string => 'Here a group of fields must stand, each with its name.'

/** Not the id of a record; with collections, of a record in one of them. */
export const valueNotReference = (collections: readonly string[] = []): string =>
  collections.length === 0 ? 'Name a record by its id.' : `Name a record of ${collections.join(', ')} by its id.`
