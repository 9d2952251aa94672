import { citedName } from '@/domain/citedName'
import { slugify } from '@/domain/slug'

import type { Cited } from './Cited'

/** The key of a reference, of letters and digits alone: “maric2020”. */
export function citationKey({ authors, publisher, date }: Cited): string {
  const { family } = citedName(authors[0]?.sortName ?? publisher)
  return `${slugify(family).replaceAll('-', '') || 'cited'}${date.slice(0, 4)}`
}
