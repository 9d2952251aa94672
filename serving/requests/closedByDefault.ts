/**
 * The same answer; where it does not say who may store it or show it, nobody stores it and no other site shows it. What
 * an answer says of itself stands: an image that readers see is for everybody.
 */
export function closedByDefault(answer: Response): Response {
  const { headers } = answer
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  if (!headers.has('cross-origin-resource-policy')) headers.set('cross-origin-resource-policy', 'same-origin')
  return answer
}
