import type { FaceLink } from '@/components/FaceLink'
import type { Face, Tools } from '@/faces/Face'
import type { CommentaryView } from '@/reading/view'

import { bibtex } from './bibtex'
import { cslJson } from './cslJson'
import { epub } from './epub'
import { html } from './html'
import { json } from './json'
import { markdown } from './markdown'
import { pdf } from './pdf'
import { plainText } from './plainText'
import { ris } from './ris'

/** The links to the faces of a commentary beside its page. */
export const faceLinks = (view: CommentaryView, tools: Pick<Tools, 'typeset'>): FaceLink[] =>
  commentaryFaces
    .filter(({ suffix, suits }) => suffix !== '' && (suits?.(view, tools) ?? true))
    .map(({ suffix, type, label, use }) => ({ href: `${view.path}.${suffix}`, type, label, use }))

/** Every face of a commentary; the page is first, for whoever accepts anything. */
export const commentaryFaces: readonly Face<CommentaryView>[] = [
  html(faceLinks),
  pdf,
  epub,
  markdown,
  plainText,
  json(faceLinks),
  bibtex,
  ris,
  cslJson,
]
