/** A MongoDB for one run of the suite. */
export interface TestMongo {
  /** The address of a database of this name. */
  url(name: string): string
  /** What it is, for the closing lines. */
  readonly server: string
  stop(): Promise<void>
}
