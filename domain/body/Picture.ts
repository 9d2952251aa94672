/** An uploaded image as a page needs it: widths and heights in pixels of the file, smallest size first. */
export interface Picture {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** The picture as link previews show it; null where none was made. */
  readonly card: Card | null
  /** Whether a light ground is needed beneath it, since it may be transparent. */
  readonly ground: boolean
  readonly sources: readonly PictureSource[]
  readonly caption: string
  readonly credit: Credit | null
}

export interface Card {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly mimeType: string
}

export interface PictureSource {
  readonly src: string
  readonly width: number
}

/** The credit line, derived from creator, source and licence: “Ana Marić / Wikimedia Commons / CC BY 4.0”. */
export interface Credit {
  readonly parts: readonly { readonly text: string; readonly href: string | null }[]
  readonly licenceUrl: string | null
  readonly creator: string | null
}
