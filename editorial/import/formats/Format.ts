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

/** A kind of file that the import reads. */
export interface Format {
  /** As an editor reads it: “Word (.docx)”. */
  readonly name: string
  accepts(file: ImportFile): boolean
  read(file: ImportFile): Reading | Promise<Reading>
}
