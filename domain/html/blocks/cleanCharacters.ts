import { limitMarks } from '@/domain/limitMarks'

/** Soft hyphens, zero-width spaces and byte-order marks: word processors leave them, and search does not find across them. */
const leftovers = /[\u00AD\u200B\u2060\uFEFF\uFFFC]/g
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g
/** Embeddings, overrides and isolates, which no commentary may hold. */
const directions = /[\u202A-\u202E\u2066-\u2069]/g
const spaces = /[ \t\n\f\r\u0085\u2028\u2029]+/g

/** Text without characters that nobody sees or that may not be stored, each run of space as one space. */
export const cleanCharacters = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(leftovers, '')
    .replaceAll(controls, '')
    .replaceAll(directions, '')
    .replaceAll(spaces, ' ')

/** Text in Unicode’s composed form (NFC), with eight accents on a letter at most, as the store takes it. */
export const composed = (text: string): string => limitMarks(text.normalize('NFC'))
