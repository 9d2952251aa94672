import type { Rendered } from '@/faces/Face'

/** The content type of a rendered face: text states its encoding, but JSON is always UTF-8 (RFC 8259, 8.1 and 11). */
export const contentTypeOf = (type: string, body: Rendered): string =>
  typeof body !== 'string' || type.endsWith('json') ? type : `${type}; charset=utf-8`
