import { plainText } from '@/domain/body/plainText'
import type { CommentaryView } from '@/reading/view'

/** The scripts of the fonts that a PDF is set in; anything else would be printed as empty boxes. */
const scripts = ['Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Common', 'Inherited']
const foreign = new RegExp(`(?![${scripts.map((name) => `\\p{Script=${name}}`).join('')}])\\p{L}`, 'u')

/** Whether there are fonts for every letter of a commentary. */
export const isPrintable = ({ title, standfirst, byline, keyPoints, body, bios, ...view }: CommentaryView) =>
  ![
    ...[title, standfirst, ...keyPoints, ...view.disclaimers, view.lead?.caption ?? ''],
    ...byline.flatMap(({ name, position, organisation }) => [name, position, organisation]),
    ...bios.flatMap(({ name, then, now }) => [name, then, now ?? '']),
    plainText(body),
  ].some((text) => foreign.test(text))
