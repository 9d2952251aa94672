import { letterGroups } from '@/domain/letterGroups'
import { authorPath } from '@/domain/paths'
import { sortName } from '@/domain/sortName'

import type { IndexView } from './indexView'
import { readNames } from './readNames'
import type { Store } from './store'
import type { Outcome } from './view'

/** All authors of live commentaries under their letters, by their sort names. */
export const readAuthorIndex = (store: Store, page: number): Promise<Outcome<IndexView>> =>
  readNames(store, page, {
    collection: 'authors',
    title: 'Authors',
    path: '/authors',
    sort: ['sortName', 'id'],
    groups: (authors, { language }) =>
      letterGroups(
        authors.map(([{ id, name, slug, sortName: sorted }, count]) => ({
          name: sorted || sortName(name),
          href: authorPath(slug ?? id),
          count,
        })),
        language,
      ).map(({ heading, entries }) => ({ heading, entries })),
  })
