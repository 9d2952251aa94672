import { missing } from './missing'
import { readPublisher } from './publisher'
import type { Store } from './store'
import type { Outcome } from './view'

/** An address where there has never been anything, or from which something moved. */
export const readMissing = async (store: Store, path: string): Promise<Outcome<never>> =>
  missing(store, await readPublisher(store), path)
