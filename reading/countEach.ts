import type { Where } from 'payload'

import type { Store } from './store'

/** Counts in flight at once, so that other readers’ queries find their place between them. */
const atOnce = 10

/** The items that live commentaries meet, each with their number; `where` is what they meet. */
export async function countEach<Item>(
  store: Store,
  items: readonly Item[],
  where: (item: Item) => Where,
): Promise<(readonly [Item, number])[]> {
  const counted: (readonly [Item, number])[] = []
  for (let at = 0; at < items.length; at += atOnce) {
    const some = items.slice(at, at + atOnce)
    counted.push(
      ...(await Promise.all(some.map(async (item) => [item, await store.count('articles', where(item))] as const))),
    )
  }
  return counted.filter(([, count]) => count > 0)
}
