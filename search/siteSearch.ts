import type { Search } from './Search'

declare global {
  // One search for the whole process: the bundler may load this module more than once.
  var standfirstSearch: Search | undefined
}

/** Makes a search that of the site. */
export function setSiteSearch(search: Search): void {
  globalThis.standfirstSearch = search
}

/** @throws Error where the site has no search yet */
export function siteSearch(): Search {
  if (globalThis.standfirstSearch === undefined) throw new Error('The search is not open yet.')
  return globalThis.standfirstSearch
}
