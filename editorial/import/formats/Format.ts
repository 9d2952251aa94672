import type { Manuscript } from '@/editorial/import/Manuscript'

/** A file as it arrived. */
export interface ImportFile {
  readonly bytes: Uint8Array
  /** The media type without parameters, in lower case; empty where none was sent. */
  readonly contentType: string
  /** Empty where none was sent. */
  readonly fileName: string
}

/** A manuscript, or the reason in a sentence why there is none. */
export type Reading =
  { readonly ok: true; readonly manuscript: Manuscript } | { readonly ok: false; readonly refusal: string }

/** The reading of a file that gives no manuscript, for this reason. */
export const refused = (refusal: string): Reading => ({ ok: false, refusal })

/** A kind of file that the import reads. */
export interface Format {
  /** As an editor reads it: “Word (.docx)”. */
  readonly name: string
  accepts(file: ImportFile): boolean
  read(file: ImportFile): Reading | Promise<Reading>
}
