/** Records that have a page of their own. */
export type Addressed = 'articles' | 'authors' | 'topics'

const folders: Record<Addressed, string> = { articles: 'commentary', authors: 'authors', topics: 'topics' }

export const isAddressed = (collection: string): collection is Addressed => Object.hasOwn(folders, collection)

/** The record whose address a path is, whether it exists or not; null for every other path. */
export function recordAt(path: string): { readonly collection: Addressed; readonly slug: string } | null {
  const [, folder, slug] = /^\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  const collection = Object.keys(folders)
    .filter(isAddressed)
    .find((each) => folders[each] === folder)
  return collection && slug ? { collection, slug } : null
}

/** The address of a record’s page within the site. */
export const pagePath = (collection: Addressed, slug: string): string => `/${folders[collection]}/${slug}`
