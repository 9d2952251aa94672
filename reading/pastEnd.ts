import { pagedPath } from '@/domain/paths'

import type { Outcome, PageLinks, PublisherView } from './view'

/** The answer where a list has no page of the requested number. */
export const pastEnd = (
  publisher: PublisherView,
  name: string,
  { pages }: PageLinks,
  path: string,
): Extract<Outcome<never>, { state: 'past end' }> => ({
  state: 'past end',
  publisher,
  view: { name, pages, first: path, last: pagedPath(path, pages) },
})
