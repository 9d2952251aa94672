/** Records that have a page of their own. */
export type Addressed = 'articles' | 'authors' | 'topics'

const folders: Record<Addressed, string> = { articles: 'commentary', authors: 'authors', topics: 'topics' }

export const isAddressed = (collection: string): collection is Addressed => Object.hasOwn(folders, collection)

/** The address of a record's page within the site. */
export const pagePath = (collection: Addressed, slug: string): string => `/${folders[collection]}/${slug}`
