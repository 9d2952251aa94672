/**
 * The segments of a path with percent encoding decoded, without empty ones: the form in which addresses are looked up.
 * Null where the encoding is broken, or a segment is one that a browser resolves (RFC 3986, 5.2.4) or no address has.
 */
export function pathSegments(path: string): string[] | null {
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent)
    return segments.some((segment) => segment === '.' || segment === '..' || /[\\\0]/.test(segment)) ? null : segments
  } catch {
    return null
  }
}
