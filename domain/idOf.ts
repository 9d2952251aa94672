/** The id of a stored relation in any of its forms; null where there is none. */
export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation
  if (typeof relation !== 'object' || relation === null || !('id' in relation)) return null
  return typeof relation.id === 'string' ? relation.id : null
}

/** The ids of a stored list of relations in their order, without those of deleted records. */
export const idsOf = (relations: readonly unknown[] | null | undefined): string[] =>
  (relations ?? []).map(idOf).filter((id) => id !== null)
