import type { Anatomy } from './anatomy/Anatomy'
import type { Manuscript } from './Manuscript'

/** What a file holds and which parts of a commentary that is; or, in a sentence, why it cannot be read. */
export type ReadFile =
  | { readonly ok: true; readonly manuscript: Manuscript; readonly anatomy: Anatomy }
  | { readonly ok: false; readonly refusal: string }
