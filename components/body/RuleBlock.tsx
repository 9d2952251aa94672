import type { ReactElement } from 'react'

/** A line across the text. */
export const RuleBlock = (): ReactElement => <hr />
