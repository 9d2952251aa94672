/** What one moment of the database holds. */
export interface Snapshot {
  /** Documents per collection, or rows per table. */
  readonly counts: Readonly<Record<string, number>>
  /** Names of the image files that its records name. */
  readonly images: readonly string[]
}
