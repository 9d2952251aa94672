import type { Value } from '@libsql/client'

/** A text of the index; empty where the value is none. */
export const storedText = (value: Value | undefined): string => (typeof value === 'string' ? value : '')
