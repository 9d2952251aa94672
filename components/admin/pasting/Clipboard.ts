/** What a paste or a drop brings. */
export interface Clipboard {
  readonly html: string
  readonly plain: string
  /** Word’s own format, which holds the bytes of the images. */
  readonly rtf: string
  readonly files: readonly File[]
}
