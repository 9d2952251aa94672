import type { APIError } from 'payload'

import { refusal } from './refusal'

/** A new image is saved without a file. */
export const imageMissing = (): APIError =>
  refusal(400, 'There is no image in this request. Send it as “file” in a form, its fields as “_payload”.')

/** The first bytes of the file are of no accepted type. */
export const imageOfUnknownType = (): APIError =>
  refusal(415, 'This file is no JPEG, PNG or WebP image. Save it as one of these and send it again.')

/** The header of the file cannot be read. */
export const imageUnreadable = (): APIError =>
  refusal(400, 'This image cannot be read. Open it where it was made, save it anew and send it again.')

/** The header of the file can be read, but not all of its pixels. */
export const imageIncomplete = (): APIError =>
  refusal(400, 'This image cannot be read to its end; it may be cut off. Save it anew and send it again.')

/** The file has several frames. */
export const imageAnimated = (): APIError => refusal(415, 'This image moves. Send one that stands still.')

/** The image would take too much memory when it is decoded. */
export const imageOfTooManyPixels = (maxMegapixels: number): APIError =>
  refusal(413, `This image has more than ${maxMegapixels} megapixels. Send a smaller one.`)

/** The record of an image is stored, and its file is gone. */
export const imageFileMissing = (): APIError => refusal(404, 'The file of this image is not there.')

/** There is neither a record nor a file of this name. */
export const fileMissing = (): APIError => refusal(404, 'There is no such file.')
