/** The position and organisation of an author; either may be empty. */
export interface Affiliation {
  readonly position: string
  readonly organisation: string
}

/** A position and an organisation in one line: “Senior Fellow, The Harbour Institute”. */
export const affiliationText = ({ position, organisation }: Affiliation): string =>
  [position, organisation].filter(Boolean).join(', ')

/**
 * The two parts of a line with both: the position ends at the first comma. A line without one is taken for a position,
 * so that nothing is called an organisation by mistake.
 */
export function splitAffiliation(line: string): Affiliation {
  const comma = line.indexOf(',')
  if (comma === -1) return { position: line.trim(), organisation: '' }
  return { position: line.slice(0, comma).trim(), organisation: line.slice(comma + 1).trim() }
}
