import type { ReportLine } from './Manuscript'

/** The result of an import for every part of a text. A type, not an interface: it is stored as JSON. */
export type Report = {
  readonly taken: ReportLine[]
  readonly changed: ReportLine[]
  readonly lost: ReportLine[]
  readonly toDo: ReportLine[]
}

/** What the import made of what the text names. */
export interface Matches {
  readonly authors: readonly {
    readonly name: string
    readonly found: 'known' | 'proposed'
    readonly bioDiffers: boolean
    readonly bio: string | null
    /** The post in the text where the one kept is another; else null. */
    readonly newPost: string | null
  }[]
  readonly disclaimers: readonly {
    readonly raw: string
    readonly found: 'by rule' | 'chosen' | 'proposed'
    readonly title: string
    /** The wording as it is kept. */
    readonly wording: string
    /** The institution that it names in the place of the publisher; null where it names the publisher or none. */
    readonly names: string | null
  }[]
  readonly publisher: string
  /** The day to which “First published” is set, as YYYY-MM-DD; null where it is not. */
  readonly day: string | null
  /** Whether that day is the one of an archive and not of the text, which may name another. */
  readonly isDayOfArchive: boolean
  /** The language to which the commentary is set; null where it is the publisher’s own or unknown. */
  readonly language: string | null
}
