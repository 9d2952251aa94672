/** A summary of the database at one moment. */
export interface Snapshot {
  /** Documents per collection, or rows per table. */
  readonly counts: Readonly<Record<string, number>>
  /** The image files that its records name. */
  readonly images: readonly string[]
}
