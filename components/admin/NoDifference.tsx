/** Stands in the comparison of two versions for a field that no form shows: nothing. */
export const NoDifference = () => null
