/** Texts with an empty line between; empty ones are left out. */
export const apart = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n')
