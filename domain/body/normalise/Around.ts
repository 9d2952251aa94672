/** What running text stands in: neither links nor notes stand in one another. */
export interface Around {
  readonly inLink?: boolean
  readonly inNote?: boolean
}
