/** The comparison of two versions shows nothing for a field that no form shows. */
export const NoDifference = () => null
