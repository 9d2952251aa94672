/** The marks of a run of text, each with Lexical’s bit for it. */
const bits = { bold: 1, italic: 2, strikethrough: 4, subscript: 32, superscript: 64 } as const

type Mark = keyof typeof bits

const all = Object.values(bits).reduce((sum, bit) => sum | bit, 0)
const marks: readonly Mark[] = ['bold', 'italic', 'strikethrough', 'subscript', 'superscript']

/** The marks of a run as the number that Lexical stores. */
export const formatOf = (text: Readonly<Partial<Record<Mark, boolean>>>): number =>
  marks.reduce((format, mark) => (text[mark] ? format | bits[mark] : format), 0)

/** The marks that a stored number stands for; those that a commentary does not have are left out. */
export const marksOf = (format: number): Partial<Record<Mark, true>> =>
  Object.fromEntries(marks.filter((mark) => (format & bits[mark]) !== 0).map((mark) => [mark, true]))

/** A stored number without the formats that a commentary does not have; 0 where it is none. */
export const knownFormats = (format: unknown): number =>
  typeof format === 'number' && Number.isSafeInteger(format) && format >= 0 ? format & all : 0

/** Whether a stored value is a number of known marks; none counts as none. */
export const isFormat = (format: unknown): boolean =>
  format === undefined || format === null || (typeof format === 'number' && knownFormats(format) === format)
