import type { Face } from '@/faces/Face'
import { isPrintable } from '@/faces/pdf/isPrintable'
import { printedCommentary } from '@/faces/pdf/printedCommentary'
import { printedFile } from '@/faces/pdf/printedPicture'
import { picturesOf } from '@/faces/picturesOf'
import type { CommentaryView } from '@/reading/view'

/** A commentary on paper: a tagged PDF (PDF/UA-1), of the same bytes whenever it is made of the same view. */
export const pdf = {
  suffix: 'pdf',
  type: 'application/pdf',
  label: 'PDF',
  use: 'reading',
  suits: (view, { typeset }) => typeset !== null && isPrintable(view),
  async render(view, publisher, { image, typeset }) {
    if (typeset === null) throw new Error('This site has no compiler of PDFs.')
    const images: { src: string; bytes: Uint8Array }[] = []
    for (const src of new Set(picturesOf(view).map(printedFile))) {
      const bytes = await image(src)
      if (bytes !== null) images.push({ src, bytes })
    }
    return typeset({ data: printedCommentary(view, publisher), images })
  },
} as const satisfies Face<CommentaryView>
