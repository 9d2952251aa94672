/**
 * Numbers that several places enforce, or that one enforces and another names: each is said here alone. A number that
 * only one file knows stays in it.
 */
export const limits = {
  /** Records that one request may change or delete. */
  bulk: 50,
  /** Bytes of an address, and characters of a reader’s query in a body. */
  urlBytes: 8192,
  /** Parameters of an address, and of a reader’s query in a body. */
  parameters: 200,
  /** The file of an image, in MB of 1 000 000 bytes. */
  fileMegabytes: 25,
  /** Characters of the alternative text of an image. */
  alternativeText: 300,
  /** Characters of a commentary’s title and of its standfirst. */
  title: 200,
  standfirst: 600,
  /** Who sign a commentary, and characters of a name and of a position or organisation. */
  authors: 20,
  authorName: 120,
  post: 200,
  /** Sentences that say a commentary in short, and characters of each. */
  keyPoints: 6,
  keyPoint: 300,
  /** Characters of an image’s caption. */
  caption: 600,
  /** Characters of a disclaimer’s wording. */
  wording: 2000,
  /** Characters of a search. */
  searchCharacters: 200,
  /** Commentaries on a page of a list. */
  listed: 20,
  /** Authors, or topics, on a page of their index. */
  indexed: 200,
  /** Disclaimers whose rules a page and an import look at. */
  disclaimers: 200,
  /** Affiliations, and bios, of an author. */
  datedRows: 60,
  /** Links of an author. */
  authorLinks: 10,
  /** Years (UTC) of every date. */
  firstYear: 1900,
  lastYear: 2199,
} as const
