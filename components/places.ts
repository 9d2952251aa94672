/** The latest pieces, in full, for feed readers. */
export const feedPath = '/feed.xml'

/** Where the search form sends its question. */
export const searchAction = '/search'
