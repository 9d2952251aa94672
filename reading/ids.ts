interface Stored {
  readonly id: string
}

/** The id of a stored relation, populated or not; null for a relation whose record is gone. */
export const idOf = (relation: string | Stored | null | undefined): string | null =>
  typeof relation === 'string' ? relation : (relation?.id ?? null)

/** The ids of a stored list of relations in their order, without those whose record is gone. */
export const idsOf = (relations: readonly (string | Stored | null)[] | null | undefined): string[] =>
  (relations ?? []).map(idOf).filter((id) => id !== null)
