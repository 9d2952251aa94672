const making = new Map<string, { readonly ticket: number; readonly made: Promise<unknown> }>()

/**
 * Of many who ask for the same at once, one makes it and all get it. Who asks after something changed (another ticket)
 * gets one made anew.
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
