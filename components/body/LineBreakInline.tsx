import type { ReactElement } from 'react'

/** A new line within a paragraph. */
export const LineBreakInline = (): ReactElement => <br />
