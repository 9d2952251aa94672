import { ris as render } from '@/domain/citation/ris'
import type { Face } from '@/faces/Face'
import type { CommentaryView } from '@/reading/view'

/** The reference to a commentary in RIS. */
export const ris = {
  suffix: 'ris',
  type: 'application/x-research-info-systems',
  label: 'RIS',
  use: 'reference',
  render: ({ cited }) => render(cited),
} as const satisfies Face<CommentaryView>
