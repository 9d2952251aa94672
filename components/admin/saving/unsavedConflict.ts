import type { Conflict } from '@/editorial/errors/commentary'

import { pick, type Values } from './differing'

interface Page {
  readonly revision: number
  /** Every field as the form has it. */
  readonly form: Values
  /** The text that the page was last saved with, or opened with. */
  readonly saved: Values
  /** Only the fields that somebody changed on this page. */
  readonly mine: Values
}

/** The revision of a commentary as a form has it; 0 where it has none. */
export const revisionOf = ({ revision }: Values): number => (typeof revision === 'number' ? revision : 0)

/** A conflict without the fields that no form shows: they follow from the rest. */
export const onForm = (conflict: Conflict, form: Values): Conflict => ({
  ...conflict,
  theirs: pick(conflict.theirs, Object.keys(form)),
})

/** Unsaved text against what stands: as the site answered, or as the page has it where the site is out of reach. */
export function unsavedConflict(answer: Conflict | null, page: Page, unsaved: Values): Conflict {
  const { revision, saved } = page
  const met = answer ? onForm(answer, page.form) : { revision, by: 'Somebody', at: '', theirs: saved }
  return { ...met, yours: { ...met.theirs, ...page.mine, ...unsaved } }
}
