const making = new Map<string, { readonly ticket: number; readonly made: Promise<unknown> }>()

/**
 * Shares one result among all requests for the same key at the same time. A request after a change (another ticket)
 * gets a new result.
 */
export function makeOnce<Made>(key: string, ticket: number, make: () => Promise<Made>): Promise<Made>
export function makeOnce(key: string, ticket: number, make: () => Promise<unknown>): Promise<unknown> {
  const under = making.get(key)
  if (under?.ticket === ticket) return under.made
  const mine = { ticket, made: make() }
  making.set(key, mine)
  const done = () => {
    if (making.get(key) === mine) making.delete(key)
  }
  mine.made.then(done, done)
  return mine.made
}
