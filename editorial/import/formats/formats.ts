import { foreignKind } from './foreignKind'
import type { Format, ImportFile, Reading } from './Format'
import { html } from './html'
import { markdown } from './markdown'
import { odt } from './odt'
import { text } from './text'
import { word } from './word'
import { zip } from './zip'

/** The formats in the order in which they are asked; plain text accepts whatever is left. */
export const formats: readonly Format[] = [word, odt, zip, html, markdown, text]

/**
 * Reads a file by the first format that accepts it: by what its bytes are first, since names and media types are often
 * wrong. A file of another kind is refused with the way to a readable one.
 */
export async function readFormat(file: ImportFile): Promise<Reading> {
  const format = formats.find((each) => each.accepts(file))
  const foreign = foreignKind(file)
  if (!format || (format === text && foreign !== null))
    return {
      ok: false,
      refusal: `The file is ${foreign?.what ?? 'of an unknown kind'}. ${foreign?.way ?? 'Open it where it was made'} and save it as ${readable()}.`,
    }
  return format.read(file)
}

const readable = (): string => formats.map(({ name }) => name).join(' or ')
