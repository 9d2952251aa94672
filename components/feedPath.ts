/** Where the latest pieces are, in full, for feed readers. */
export const feedPath = '/feed.xml'
