import { archiveKindOf } from '@/editorial/import/archiveKindOf.mjs'

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
  const archive = archiveKindOf(new TextDecoder().decode(file.bytes.subarray(0, archiveHead)))
  if (archive !== null) return { ok: false, refusal: archiveRefusal(sites[archive]) }
  const format = formats.find((each) => each.accepts(file))
  const foreign = foreignKind(file)
  if (!format || (format === text && foreign !== null))
    return {
      ok: false,
      refusal: `The file is ${foreign?.what ?? 'of an unknown kind'}. ${foreign?.way ?? 'Open it where it was made'} and save it as ${readable()}.`,
    }
  return format.read(file)
}

/** Bytes in which an archive says what it is. */
const archiveHead = 65_536

const sites = { wordpress: 'WordPress', ghost: 'Ghost' } as const

const archiveRefusal = (site: string): string =>
  `The file is the archive of a whole ${site} site, which is imported post by post. Ask whoever runs this site to stop it and run “npm run import -- FILE” there.`

const readable = (): string => formats.map(({ name }) => name).join(' or ')
