/** The feed of the latest commentaries, in full. */
export const feedPath = '/feed.xml'
