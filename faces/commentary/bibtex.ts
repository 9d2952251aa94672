import { bibtex as render } from '@/domain/citation/bibtex'
import type { Face } from '@/faces/Face'
import type { CommentaryView } from '@/reading/view'

/** The reference to a commentary in BibTeX. */
export const bibtex = {
  suffix: 'bib',
  type: 'application/x-bibtex',
  label: 'BibTeX',
  use: 'reference',
  render: ({ cited }) => render(cited),
} as const satisfies Face<CommentaryView>
