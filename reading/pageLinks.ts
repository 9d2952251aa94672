import { pagedPath } from '@/domain/paths'

import type { PageLinks } from './view'

/** The way from a page of a list of `pages` to its neighbours; an empty list has one page. */
export const pageLinks = (path: string, page: number, pages: number): PageLinks => ({
  page,
  pages: Math.max(pages, 1),
  newer: page > 1 ? pagedPath(path, page - 1) : null,
  older: page < pages ? pagedPath(path, page + 1) : null,
})
