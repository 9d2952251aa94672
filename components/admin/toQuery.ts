/** A nested value as the query string that Payload reads: `where[id][in][0]=…`. */
export function toQuery(value: unknown, path = ''): string {
  if (typeof value !== 'object' || value === null) {
    const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : ''
    return `${encodeURIComponent(path)}=${encodeURIComponent(text)}`
  }
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => toQuery(inner, path === '' ? key : `${path}[${key}]`))
    .filter(Boolean)
    .join('&')
}
