import type { FacetName, Facets } from '@/domain/facets'

import type { PageLinks, TeaserView } from './view'

/** A commentary that a search found. */
export interface ResultView {
  teaser: TeaserView
  /** The part of the text that was searched for; empty where that is elsewhere in the commentary. */
  passage: readonly { readonly text: string; readonly marked: boolean }[]
  /** The words of the search that it lacks. */
  without: readonly string[]
}

/** A value that a search is or may be narrowed by; `href` leads to the search with it, or without it where it is chosen. */
export interface FacetView {
  label: string
  count: number
  chosen: boolean
  href: string
}

export interface SearchView {
  path: string
  query: string
  /** What the search is narrowed by, as fields of the form. */
  facets: Facets
  results: ResultView[]
  links: PageLinks
  total: number
  /** Whether any of the hits has every word. */
  complete: boolean
  /** How many of the hits can be listed; null where all can. */
  listed: number | null
  /** Of each facet with several values, or one that is chosen. */
  narrow: { name: FacetName; values: FacetView[] }[]
  /** The search in words that the archive has. */
  suggestion: { text: string; href: string } | null
  /** Whether words were left out because there were too many. */
  shortened: boolean
  /** Whether the index is still being made. */
  partial: boolean
}
