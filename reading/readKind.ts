import { kinds } from '@/domain/kinds'
import { kindPath } from '@/domain/paths'

import type { NamedListView } from './indexView'
import { missing } from './missing'
import { readNamedList } from './readNamedList'
import { readPublisher } from './readPublisher'
import type { Store } from './store'
import type { Outcome } from './view'

/** The commentaries of a kind, latest first. */
export async function readKind(store: Store, code: string, page: number): Promise<Outcome<NamedListView>> {
  const path = kindPath(code)
  const kind = kinds.find((each) => each.code === code)
  if (!kind) return missing(store, path)
  const list = { path, title: kind.plural, trail: [], where: { kind: { equals: code } } }
  return readNamedList(store, await readPublisher(store), page, list)
}
