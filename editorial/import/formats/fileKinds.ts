/** A kind of file that the import reads, as it is named and labelled. */
interface FileKind {
  /** As an editor reads it: “Word (.docx)”. */
  readonly name: string
  /** Ends of the names of such files, in lower case, the usual one first. */
  readonly endings: readonly string[]
  /** The media type (IANA), without parameters. */
  readonly mediaType: string
}

/**
 * The kinds of file that the import reads. The admin names them too, so this stands apart from the formats, whose
 * parsers a browser need not load.
 */
export const fileKinds = {
  word: {
    name: 'Word (.docx)',
    endings: ['.docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: {
    name: 'LibreOffice (.odt)',
    endings: ['.odt'],
    mediaType: 'application/vnd.oasis.opendocument.text',
  },
  zip: { name: 'a web page with its images (.zip)', endings: ['.zip'], mediaType: 'application/zip' },
  html: { name: 'a web page (.html)', endings: ['.html', '.htm', '.xhtml', '.xhtm'], mediaType: 'text/html' },
  markdown: { name: 'Markdown (.md)', endings: ['.md', '.markdown', '.mdown'], mediaType: 'text/markdown' },
  text: { name: 'plain text (.txt)', endings: ['.txt'], mediaType: 'text/plain' },
} as const satisfies Readonly<Record<string, FileKind>>

/** Whether the name of a file ends as those of this kind do. */
export const hasEnding = ({ endings }: FileKind, fileName: string): boolean =>
  endings.some((ending) => fileName.toLowerCase().endsWith(ending))

/** The media type that the name of a file stands for; null where it ends as none of them. */
export const mediaTypeOf = (fileName: string): string | null =>
  Object.values(fileKinds).find((kind) => hasEnding(kind, fileName))?.mediaType ?? null
