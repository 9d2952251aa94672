import type { Article, Disclaimer } from '@/payload-types'

import type { Relations } from './relations'
import type { CommentaryView, PublisherView } from './view'

/** A commentary with all the records that its page, feed entry and metadata are made from. */
export interface WholeCommentary {
  readonly commentary: Article
  readonly relations: Relations
  readonly disclaimers: readonly Disclaimer[]
  readonly related: CommentaryView['related']
  /** Address parts of the records that the text links to, by id. */
  readonly links: ReadonlyMap<string, string>
  readonly publisher: PublisherView
  /** ISO 8601. */
  readonly now: string
}
