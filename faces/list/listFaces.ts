import type { FaceLink } from '@/components/FaceLink'
import type { Face } from '@/faces/Face'
import type { FeedView } from '@/reading/view'

import { atom } from './atom'
import { feedPath } from './feedAddress'
import { jsonFeed } from './jsonFeed'
import { rss } from './rss'

/** Every face of a list of commentaries beside its page. */
export const listFaces: readonly Face<FeedView>[] = [atom, rss, jsonFeed]

/** The links to the feeds of the list at a path. */
export const feedLinks = (path: string): FaceLink[] =>
  listFaces.map(({ suffix, type, label, use }) => ({ href: feedPath(path, suffix), type, label, use }))
