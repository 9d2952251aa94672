import { xmlCharacters } from '@/components/escapeXml'

/** Marks of direction and ends of lines that only a layout of its own may set. */
const unprinted = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g

/** A text as it is set: without characters that cannot be printed, any run of space as one. */
export const printed = (text: string): string =>
  xmlCharacters(text)
    .replaceAll(unprinted, '')
    .replaceAll(/[\t\n\r \u2028\u2029]+/g, ' ')
