import type { Body, Picture } from '@/domain/body/Body'
import type { Note } from '@/domain/body/footnotes'
import type { Cited } from '@/domain/citation/Cited'

/** The publisher as every page presents it. */
export interface PublisherView {
  name: string
  description: string
  /** BCP 47, e.g. “en-GB”. */
  language: string
  /** IANA zone in which the publisher’s days begin, e.g. “Europe/London”. */
  timeZone: string
  /** CSS colours for light and dark ground; contrast was checked when the setting was saved. */
  accent: string
  accentDark: string
  policies: PolicyView[]
  /** Origin without a trailing slash, e.g. “https://example.org”. */
  siteUrl: string
}

export interface PolicyView {
  title: string
  href: string
}

export interface DateView {
  /** ISO 8601 instant. */
  iso: string
  /** As readers see it in the publisher’s zone: “24 November 2026”. */
  text: string
}

/** An author’s name as it links to their page. */
export interface NameView {
  name: string
  href: string
}

/** An author as a commentary’s own page names them. */
export interface BylineView extends NameView {
  /** “Kellen, Robert F., Jr.”; whole, without a comma, where the name is not to be split. */
  sortName: string
  institution: boolean
  /** As on the day the page was first published; empty for none. */
  position: string
  organisation: string
  orcid: string | null
  portrait: Picture | null
}

/** A bio as it was on the day of publication, and today’s where it differs, else null. */
export interface BioView {
  name: string
  href: string
  then: string
  now: string | null
}

export interface TopicLinkView {
  name: string
  href: string
  kind: 'subject' | 'region'
}

/** One commentary as a list shows it; only the first of a list has its picture. */
export interface TeaserView {
  href: string
  kind: string
  /** Language of the title and the standfirst (BCP 47); null where it is the publisher’s. */
  language: string | null
  title: string
  standfirst: string
  /** The authors in one sentence of the publisher’s language: names, and the words between them. */
  byline: (NameView | string)[]
  published: DateView
  picture: Picture | null
}

export interface CommentaryView {
  id: string
  path: string
  kind: string
  kindCode: string
  language: string
  direction: 'ltr' | 'rtl'
  /** Where no language is stated, the title and the standfirst run as their first letter does. */
  openingDirection: 'ltr' | 'rtl' | undefined
  title: string
  standfirst: string
  /** For link previews and search engines: the standfirst, or the first sentence where there is none. */
  description: string
  byline: BylineView[]
  published: DateView
  updated: DateView | null
  lead: Picture | null
  keyPoints: string[]
  body: Body
  /** Empty for short commentaries. */
  contents: { anchor: string; text: string; level: 2 | 3 }[]
  footnotes: Note[]
  /** Whole minutes, at least 1. */
  readingMinutes: number
  wordCount: number
  /** Years since publication where they are enough to be stated, else null. */
  ageYears: number | null
  bios: BioView[]
  disclaimers: string[]
  topics: TopicLinkView[]
  related: { teaser: TeaserView; reason: string }[]
  cited: Cited
}

export interface PageLinks {
  page: number
  pages: number
  newer: string | null
  older: string | null
}

/** A page of a list of commentaries. */
export interface ListView {
  path: string
  teasers: TeaserView[]
  links: PageLinks
}

export interface HomeView extends ListView {
  lead: TeaserView | null
}

export interface AuthorView extends ListView {
  name: string
  institution: boolean
  portrait: Picture | null
  /** Today’s position; empty for none. */
  position: string
  organisation: string
  bio: string
  orcid: string | null
  elsewhere: { label: string; href: string }[]
}

export interface TopicView extends ListView {
  name: string
  kind: 'subject' | 'region'
  description: string
}

export interface PolicyPageView {
  path: string
  title: string
  paragraphs: string[]
}

/** The content of a helpful “not here” page. */
export interface MissingView {
  path: string
  latest: TeaserView[]
}

/** A list without a page of the requested number. */
export interface PastEndView {
  name: string
  /** How many pages there are. */
  pages: number
  /** The addresses of the list’s first and last page. */
  first: string
  last: string
}

/** The latest of a list, in full. */
export interface FeedView {
  path: string
  title: string
  description: string
  updated: string
  entries: CommentaryView[]
}

/** One file of the sitemap. */
export interface SitemapView {
  entries: { path: string; modified: string | null }[]
}

/** The files of the sitemap, by their paths. */
export interface SitemapIndexView {
  files: string[]
}

/** The result of a read. */
export type Outcome<View> =
  | { state: 'found'; view: View; publisher: PublisherView }
  | { state: 'moved'; to: string }
  | { state: 'gone' | 'missing'; path: string }
  | { state: 'past end'; view: PastEndView; publisher: PublisherView }
