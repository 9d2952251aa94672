import { facetNames, type Facets } from './facets'
import { pagePath } from './pagePath'

export const commentaryPath = (slug: string): string => pagePath('articles', slug)
export const authorPath = (slug: string): string => pagePath('authors', slug)
export const topicPath = (slug: string): string => pagePath('topics', slug)
export const kindPath = (code: string): string => `/kinds/${code}`
/** The address of all years, of a year, or of a month of it (1 to 12). */
export const archivePath = (year?: number, month?: number): string =>
  ['/archive', year, month === undefined ? undefined : String(month).padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('/')
/** The address of the list of what was corrected. */
export const correctionsPath = '/corrections'
export const policyPath = (slug: string): string => `/policies/${slug}`

/** The address of the results of a search, narrowed by facets. */
export function searchPath(query: string, facets: Facets = {}): string {
  const chosen = facetNames.map((name) => [name, facets[name] ?? ''] as const)
  const parameters = [['q', query] as const, ...chosen].filter(([, value]) => value !== '')
  if (parameters.length === 0) return '/search'
  return `/search?${parameters.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')}`
}

/** The address of a page of a list; the first page has the list’s own address. */
export const pagedPath = (path: string, page: number): string =>
  page === 1 ? path : `${path}${path.includes('?') ? '&' : '?'}page=${page}`
