/** A number with its noun, which is given in the singular and has its plural by an “s”. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
