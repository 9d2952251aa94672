import type { Conflict } from '@/editorial/errors/commentary'

import type { Values } from './differing'
import type { Left, StoredText } from './storedText'

/** What the page of one commentary knows about its text and its saves. */
export interface Saving {
  /** Every field as the form has it. */
  readonly form: Values
  /** The text on the site, as far as this page knows. */
  readonly saved: Values
  /** Texts of saves without an answer since the last answer: the site may have any of them. */
  readonly unanswered: readonly Values[]
  /** The revision that the next save is based on. */
  readonly revision: number
  /** The site could not be reached, or had no database, at the last save. */
  readonly isLost: boolean
  /** This browser stores what is typed. */
  readonly isStored: boolean
  /** The user chose the text of somebody else; the page is about to be reloaded. */
  readonly isLeaving: boolean
  /** Somebody else saved first, and the user has not decided yet. */
  readonly conflict: Conflict | null
  /** Text of an earlier visit that was never saved, as this browser stores it. */
  readonly unsaved: Left | null
  /** The unsaved text that the conflict compares; null where it is about what is typed now. */
  readonly compared: Left | null
  /** What the site changed in the text at the last save, a sentence each. */
  readonly findings: readonly string[]
  /** The form that is being made anew. */
  readonly renewal: Renewal | null
  /** Unsaved text that is in the form by now, and remains in the browser until the form is stored there or saved. */
  readonly returned: Left | null
}

/** A text that takes the place of what is in the form. */
export interface Renewal {
  readonly form: Values
  /** What the site has of it. */
  readonly saved: Values
  /** The revision of what the site has. */
  readonly revision: number
  /** The unsaved text that is part of it. */
  readonly returned: Left | null
}

/** What happens to the text of a page and to its saves. */
export type SavingEvent =
  /** This browser has text of earlier visits, the newest first. */
  | { readonly type: 'opened'; readonly lefts: readonly Left[] }
  | { readonly type: 'changed'; readonly form: Values }
  /** The user paused, or is leaving the page. */
  | { readonly type: 'paused' }
  | { readonly type: 'stored'; readonly isStored: boolean }
  /** The site has the text; `findings` say what it changed in it so that it can be stored. */
  | {
      readonly type: 'saved'
      readonly text: Values | null
      readonly revision: number | null
      readonly findings?: readonly string[]
    }
  | { readonly type: 'approved'; readonly revision: number }
  | { readonly type: 'unanswered'; readonly text: Values | null }
  | { readonly type: 'refused'; readonly isPublication: boolean }
  | { readonly type: 'conflicted'; readonly conflict: Conflict }
  | { readonly type: 'reachable' }
  /** The form was made anew with the text of the last effect `renew`. */
  | { readonly type: 'renewed' }
  /** The form is as it was: the site could not be reached. */
  | { readonly type: 'notRenewed' }
  | { readonly type: 'choseMine' }
  | { readonly type: 'choseTheirs' }
  | { readonly type: 'choseUnsaved' }
  | { readonly type: 'compared'; readonly answer: Conflict | null }
  | { readonly type: 'discardedUnsaved' }

/** What the page has to do after an event, in this order. */
export type SavingEffect =
  /** Store in this browser, under the key of this visit. */
  | { readonly type: 'store'; readonly text: Pick<StoredText, 'revision' | 'values'> }
  /** Drop a text from this browser: that of this visit, or the one with the key. */
  | { readonly type: 'drop'; readonly key?: string }
  /** Send the form, once no other save is on its way. */
  | { readonly type: 'save' }
  /** Make the form anew with this text; an event `renewed` or `notRenewed` follows. */
  | { readonly type: 'renew'; readonly form: Values }
  /** Set these fields alone. */
  | { readonly type: 'fill'; readonly fields: Values }
  /** Ask for the text of the site; an event `compared` follows. */
  | { readonly type: 'compare'; readonly values: Values }
  | { readonly type: 'reload' }

/** A state and what the page has to do to get there. */
export interface Step {
  readonly state: Saving
  readonly effects: readonly SavingEffect[]
}
