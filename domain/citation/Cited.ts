/** Who signs a commentary, as a reference names them. */
export interface CitedAuthor {
  /** As it stands in the byline. */
  readonly name: string
  /** “Kellen, Robert F., Jr.”; whole, without a comma, where the name is not to be split. */
  readonly sortName: string
}

/** A commentary as every reference to it has it: formatted, for a reference manager, or in the tags of its page. */
export interface Cited {
  readonly authors: readonly CitedAuthor[]
  readonly title: string
  readonly publisher: string
  /** The day of publication in the publisher’s zone, as YYYY-MM-DD. */
  readonly date: string
  readonly url: string
  /** BCP 47. */
  readonly language: string
  /** Empty for none. */
  readonly abstract: string
  readonly keywords: readonly string[]
}
