/**
 * The names of the stored nodes that hold these kinds of nodes; none at all where one of them is no literal, so that a
 * list with an entry for each name does not compile until the kind is declared with `as const satisfies`.
 */
export type StoredNames<Node extends { readonly stored: readonly string[] }> = string extends Node['stored'][number]
  ? never
  : Node['stored'][number]
