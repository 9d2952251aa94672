const signs = String.raw`(?:[*†‡§¶]{1,3}|[⁰¹²³⁴-⁹]+|\[\d{1,3}\])`
const behindWord = new RegExp(String.raw`(?<=\p{L}\.?)${signs}(?=$|[\s,;|])`, 'gu')
const atStart = new RegExp(String.raw`^${signs}\s*(?=\p{L})`, 'u')

/** A line of names without the marks of notes behind them, such as “Edda Falk*”. */
export const withoutNoteMarks = (line: string): string => line.replaceAll(behindWord, '')

/** A text without the mark of a note at its start, as a bio has one that belongs to a mark at the byline. */
export const withoutMarkAtStart = (text: string): string => text.replace(atStart, '')
