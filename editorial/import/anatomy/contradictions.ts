import { fold } from '@/domain/slug'
import type { Metadata, ReportLine } from '@/editorial/import/Manuscript'

import type { Anatomy } from './Anatomy'
import type { Signer } from './bylines'
import { isSamePerson } from './personNames'

type Found = Pick<Anatomy, 'authors' | 'unsigned' | 'standfirst' | 'dates'>

/** Whatever the head of a file or its archive states otherwise than the text, whose own words stand. */
export function contradictions(
  { standfirst, date }: Metadata,
  named: readonly Signer[],
  found: Found,
): readonly ReportLine[] {
  const others = named.filter(
    ({ name }) => !found.unsigned.includes(name) && !found.authors.some((author) => isSamePerson(author.name, name)),
  )
  const isOther = standfirst !== null && found.standfirst !== null && fold(standfirst) !== fold(found.standfirst)
  const isOtherDay = date !== null && !found.dates.some(({ day }) => day === null || day === date)
  return [
    ...others.map(({ name }) => ({
      what: 'The file names another author beside the text than the text does. Add them to the byline if they signed it.',
      text: name,
    })),
    ...(isOther
      ? [
          {
            what: 'The file has another summary beside the text than the text has a standfirst. Choose one.',
            text: standfirst,
          },
        ]
      : []),
    ...(isOtherDay
      ? [
          {
            what: 'The file names another day beside the text than the text does. Check “First published”.',
            text: date,
          },
        ]
      : []),
  ]
}
