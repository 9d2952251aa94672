import { createHash } from 'node:crypto'

/** The hash by which what was imported is known again, from the text that names it. */
export const importHash = (identity: string): string => createHash('sha256').update(identity).digest('hex')

/** The text that names a post of an archive, from its id there. */
export const identityOfPost = (id: string): string => JSON.stringify(['archive', id])
