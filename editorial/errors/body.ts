import type { APIError } from 'payload'

import { refusal } from './refusal'

/** The body of a request is of a type that Payload does not read. */
export const bodyOfUnknownType = (): APIError =>
  refusal(415, 'Send this body as application/json or multipart/form-data, and say so as content-type.')

/** The body is not what its content type says. */
export const bodyUnreadable = (): APIError =>
  refusal(400, 'The body of this request cannot be read. Send JSON, or a form with the fields in “_payload”.')

/** The body is JSON, but a list or a plain value. */
export const bodyNotObject = (): APIError => refusal(400, 'The body of this request must be an object of fields.')

/** `fault` is a sentence of `bodyFault`. */
export const bodyInvalid = (fault: string): APIError => refusal(400, fault)

/** A file in a form is too large. */
export const formTooLarge = (maxMegabytes: number): APIError =>
  refusal(413, `This form is too large. Send one file of at most ${maxMegabytes} MB.`)

/** A form stopped arriving. */
export const formTooSlow = (): APIError =>
  refusal(408, 'This form stopped on its way for a minute. Look at your connection and send it again.')

/** A file for the import is too large to be read. */
export const importTooLarge = (maxMegabytes: number): APIError =>
  refusal(
    413,
    `This file is larger than ${maxMegabytes} MB. A commentary’s text is far smaller: save it as plain text. The archive of a whole site is imported with “npm run import -- FILE”.`,
  )

/** A list of former addresses is too large to be read. */
export const addressesTooLarge = (maxMegabytes: number): APIError =>
  refusal(413, `This list is larger than ${maxMegabytes} MB. Divide it; nothing was stored.`)

/** A list of former addresses cannot be read; `reason` is a sentence. */
export const addressesRefused = (reason: string): APIError => refusal(422, reason)
