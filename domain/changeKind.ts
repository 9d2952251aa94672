/** `withdrawn` where readers may no longer see what they could see before, else `changed`. */
export const changeKinds = ['changed', 'withdrawn'] as const

/** The effect of a committed change on pages that show the record. */
export type ChangeKind = (typeof changeKinds)[number]

/** Whether a stored value is one of them. */
export const isChangeKind = (value: unknown): value is ChangeKind => changeKinds.some((kind) => kind === value)
