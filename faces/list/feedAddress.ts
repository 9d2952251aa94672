import type { FeedView, PublisherView } from '@/reading/view'

/** The path of a form of a list: `/feed.xml` of the home page, `/authors/SLUG/feed.xml` of an author. */
export const feedPath = (path: string, suffix: string): string => `${path === '/' ? '' : path}/${suffix}`

/** The whole address of a form of a list. */
export const feedAddress = ({ siteUrl }: PublisherView, { path }: FeedView, suffix: string): string =>
  siteUrl + feedPath(path, suffix)
