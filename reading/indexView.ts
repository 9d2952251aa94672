import type { DateView, ListView, PageLinks, TeaserView } from './view'

interface LinkView {
  name: string
  href: string
}

/** What a list and its place in the site are called. */
export interface Titled {
  /** The address of the list’s first page. */
  path: string
  title: string
  /** The pages above it, below the home page, the nearest last. */
  trail: LinkView[]
  links: PageLinks
}

/** An entry of an index with the number of its commentaries. */
export interface IndexEntry extends LinkView {
  count: number
}

/** A page of an index: of authors, of topics, of years, or of the months of a year. */
export interface IndexView extends Titled {
  /** Their headings are empty where there is but one group without a name. */
  groups: { heading: string; entries: IndexEntry[] }[]
}

/** A page of the commentaries of a kind or of a month. */
export interface NamedListView extends Titled, ListView {}

/** A page of the commentaries that were updated, the latest change first. */
export interface CorrectionsView extends Titled {
  entries: { teaser: TeaserView; updated: DateView }[]
}
