import { topicPath } from '@/domain/paths'

import type { IndexView } from './indexView'
import { readNames } from './readNames'
import type { Store } from './store'
import type { Outcome } from './view'

const kinds = [
  { kind: 'subject', heading: 'Subjects' },
  { kind: 'region', heading: 'Regions' },
] as const

/** All topics of live commentaries, subjects and regions apart. */
export const readTopicIndex = (store: Store, page: number): Promise<Outcome<IndexView>> =>
  readNames(store, page, {
    collection: 'topics',
    title: 'Topics',
    path: '/topics',
    sort: ['-kind', 'name', 'id'],
    groups: (topics, { language }) =>
      kinds
        .map(({ kind, heading }) => ({
          heading,
          entries: topics
            .filter(([topic]) => topic.kind === kind)
            .map(([{ id, name, slug }, count]) => ({ name, href: topicPath(slug ?? id), count }))
            .sort((a, b) => a.name.localeCompare(b.name, language)),
        }))
        .filter(({ entries }) => entries.length > 0),
  })
