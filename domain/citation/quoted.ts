import { closed } from './closed'

/** Double quotation marks, curved or straight; a straight one after a digit is a measure in inches. */
const double = /“([^“”]*)”|(?<![\p{L}\d])"([^"]*)"/gu

/** Single quotation marks; one before a letter is an apostrophe. */
const single = /‘((?:[^‘’]|’(?=\p{L}))*)’/gu

/** A title in quotation marks with its full stop; the marks within it are those of the next level. */
export function quoted(title: string): string {
  const within = title.replaceAll(double, (_, curved?: string, straight?: string) => {
    return `‘${(curved ?? straight ?? '').replaceAll(single, '“$1”')}’`
  })
  return `“${closed(within)}”`
}
