import type { Disclaimer } from '@/payload-types'

type Wording = Pick<Disclaimer, 'title' | 'appliesTo' | 'kind' | 'wordings'>

const disclaimers: Wording[] = [
  {
    title: 'Views of the author',
    appliesTo: 'all',
    wordings: [
      { text: 'This {kind} gives the {author’s} own view.' },
      {
        text: 'The views expressed in this {kind} are the {author’s}, and do not represent those of {publisher} or any other institution.',
        from: '2018-01-01',
      },
    ],
  },
  {
    title: 'Method of an analysis',
    appliesTo: 'kind',
    kind: 'analysis',
    wordings: [
      {
        text: 'The figures in this {kind} are from public sources named in its notes; {publisher} has checked them, not the conclusions.',
      },
    ],
  },
]

/** The invented institution that publishes the demonstration. */
export const publisher = {
  settings: {
    publisherName: 'The Harbour Institute',
    description: 'Signed argument on coasts, energy and the public institutions that keep both in order.',
    language: 'en-GB',
    timeZone: 'Europe/London',
    policies: [
      {
        title: 'How we correct',
        slug: 'corrections',
        text: 'We correct mistakes of fact in the text and say so on the page, with the day.\n\nA misspelt word is mended without a note. If you have found a mistake, write to the desk and name the page and the sentence.',
      },
      {
        title: 'Republishing',
        slug: 'republishing',
        text: 'You may republish a commentary in full, with its author, its date, its disclaimer and a link to the original.\n\nImages have terms of their own, named beneath each of them.',
      },
    ],
  },
  disclaimers,
}
