import { apa } from './apa'
import { chicago } from './chicago'
import type { Cited } from './Cited'
import { mla } from './mla'

interface FormattedCitation {
  readonly style: string
  readonly text: string
}

/** The references to a commentary in the styles that readers copy. */
export const formattedCitations = (cited: Cited): FormattedCitation[] => [
  { style: 'Chicago', text: chicago(cited) },
  { style: 'APA', text: apa(cited) },
  { style: 'MLA', text: mla(cited) },
]
