import { createHash } from 'node:crypto'

/** The strong entity tag of these bytes (RFC 9110, 8.8.3). */
export const etagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
