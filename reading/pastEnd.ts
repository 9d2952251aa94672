import { pagedPath } from '@/domain/paths'

import type { Outcome, PageLinks, PublisherView } from './view'

/** What to answer where a list is asked for a page after its last. */
export const pastEnd = (
  publisher: PublisherView,
  name: string,
  { page, pages }: PageLinks,
  path: string,
): Extract<Outcome<never>, { state: 'past end' }> => ({
  state: 'past end',
  publisher,
  view: { name, page, pages, first: path, last: pagedPath(path, pages) },
})
