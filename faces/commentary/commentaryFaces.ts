import type { FaceLink } from '@/components/FaceLink'
import type { Face } from '@/faces/Face'
import type { CommentaryView } from '@/reading/view'

import { bibtex } from './bibtex'
import { cslJson } from './cslJson'
import { epub } from './epub'
import { html } from './html'
import { json } from './json'
import { markdown } from './markdown'
import { plainText } from './plainText'
import { ris } from './ris'

/** The links to the faces of the commentary at a path beside its page. */
export const faceLinks = (path: string): FaceLink[] =>
  commentaryFaces
    .filter(({ suffix }) => suffix !== '')
    .map(({ suffix, type, label, use }) => ({ href: `${path}.${suffix}`, type, label, use }))

/** Every face of a commentary; the page is first, for whoever accepts anything. */
export const commentaryFaces: readonly Face<CommentaryView>[] = [
  html(faceLinks),
  epub,
  markdown,
  plainText,
  json(faceLinks),
  bibtex,
  ris,
  cslJson,
]
