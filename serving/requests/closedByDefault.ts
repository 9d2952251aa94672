/**
 * The same answer, not stored by anybody and not shown by another site unless it states who may store or show it. Its
 * own headers win: an image that readers see is public.
 */
export function closedByDefault(answer: Response): Response {
  const { headers } = answer
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  if (!headers.has('cross-origin-resource-policy')) headers.set('cross-origin-resource-policy', 'same-origin')
  return answer
}
