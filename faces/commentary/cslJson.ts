import { cslJson as items } from '@/domain/citation/cslJson'
import type { Face } from '@/faces/Face'
import type { CommentaryView } from '@/reading/view'

/** The reference to a commentary in CSL-JSON. */
export const cslJson = {
  suffix: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json',
  label: 'CSL-JSON',
  use: 'reference',
  render: ({ cited }) => `${JSON.stringify(items(cited), null, 2)}\n`,
} as const satisfies Face<CommentaryView>
