import type { ReactElement } from 'react'

import type { FaceLink } from '@/components/FaceLink'
import type { PublisherView } from '@/reading/view'

/** What a face is made with, beside its view: what needs a server, or a file. */
export interface Tools {
  /** The one stylesheet of readers’ pages. */
  readonly stylesheet: string
  /** An element as static HTML. */
  readonly markup: (element: ReactElement) => string
  /** The bytes of an image that the view shows, by its path; null where there is no such file. */
  readonly image: (src: string) => Promise<Uint8Array | null>
  /** The PDF of a printed commentary with its images by their paths; null where the site has no compiler. */
  readonly typeset: ((job: Printed) => Promise<Uint8Array>) | null
}

interface Printed {
  readonly data: object
  readonly images: readonly { readonly src: string; readonly bytes: Uint8Array }[]
}

/** A form in which a reader or a machine gets a view: what is rendered is stored as it is until the view changes. */
export interface Face<View> {
  /** What follows the address of the view: after a dot for a commentary, after a slash for a list; empty for its page. */
  readonly suffix: string
  /** The media type (RFC 6838), which readers also choose by `Accept`. */
  readonly type: string
  /** Its name on a page. */
  readonly label: string
  /** Its use: to be read, by a reference manager, or by a program. */
  readonly use: 'reading' | 'reference' | 'program'
  /** Whether the view can have this form; every view can where it is left out. */
  readonly suits?: (view: View, tools: Pick<Tools, 'typeset'>) => boolean
  render(view: View, publisher: PublisherView, tools: Tools): Rendered | Promise<Rendered>
}

/** Text in UTF-8, or bytes such as those of an archive. */
export type Rendered = string | Uint8Array

/** The links to the other faces of a view. */
export type Links<View> = (view: View, tools: Pick<Tools, 'typeset'>) => FaceLink[]
