/** Whether the client has this version already, by its If-None-Match (RFC 9110, 13.1.2). */
export function isNotModified(known: string | null | undefined, etag: string): boolean {
  if (known === null || known === undefined) return false
  return known.trim() === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}
