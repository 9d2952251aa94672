const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/
const lineControls = /[\t\n\r\u2028\u2029]/
const overrides = /[\u202A-\u202E\u2066-\u2069]/
const piledMarks = /\p{M}{9,}/u

/**
 * The fault in a plain text, as a sentence, or null: it must be well-formed Unicode without controls or bidi overrides.
 */
export function textFault(text: string, { lines }: { readonly lines: boolean }): string | null {
  if (!text.isWellFormed()) return 'It holds half a character (a lone surrogate). Type that place again.'
  if (controls.test(text) || (!lines && lineControls.test(text))) {
    return 'It holds a control character that cannot be seen. Type that place again.'
  }
  if (overrides.test(text)) return 'It holds a character that turns the direction of the text. Take it out.'
  if (piledMarks.test(text)) return 'It holds more accents on one letter than any language has. Take them out.'
  return null
}

/**
 * Space and every character that Unicode defines as invisible, or that fonts draw blank (braille blank, fillers, tags).
 */
const invisible = /[\s\p{Cc}\p{Cf}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether a reader would see anything of a text: invisible characters and accents without a letter do not count. */
export const hasVisibleText = (text: string): boolean => text.replaceAll(invisible, '') !== ''

/** A text in Unicode’s composed form (NFC), its lines ended by \n alone, without space around it. */
export const cleanText = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim()
