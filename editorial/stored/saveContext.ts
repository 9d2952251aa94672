import type { PayloadRequest } from 'payload'

import type { Article } from '@/payload-types'

/** What the steps of a save learn about it and later steps need. A save that runs inside another shares the object. */
export interface SaveContext {
  /** The save asks for a draft, so readers see nothing of it. */
  savesDraft: boolean
  /** The save takes a live commentary from readers. */
  withdraws: boolean
  /** The save makes a copy of another commentary. */
  copies: boolean
  /** The editor approves this text for the time that is already set. */
  approves: boolean
  /** The same change goes into every text of the commentary (see `changeTexts`). */
  changesEveryText: boolean
  /** The editor whose approval still stands although the text changes; undefined where a save approves anew. */
  approvedBy: { readonly editor: Article['scheduledBy'] } | undefined
  /** What the save changed in the text so that it can be stored, a sentence each. */
  textFindings: readonly string[]
  /** The revision that the client names as its base. */
  namedRevision: number | undefined
  /** The revision that stood when the request arrived, for clients that name none. */
  revisionAtArrival: number | undefined
}

declare module 'payload' {
  export interface RequestContext {
    save?: SaveContext
    /** A user, and not the site in another save, makes or deletes a former address. */
    byHand?: boolean
    /** The request sets a password, which the audit log records. */
    setsPassword?: boolean
    /** An import stores an image, which may lack the alternative text until publication. */
    importsImage?: boolean
    /** Payload restores an earlier version; it sets this itself. */
    isRestoringVersion?: boolean
  }
}

/** What is known about the save that this request carries out. */
export const saveContext = ({ context }: Pick<PayloadRequest, 'context'>): SaveContext =>
  (context.save ??= {
    savesDraft: false,
    withdraws: false,
    copies: false,
    approves: false,
    changesEveryText: false,
    approvedBy: undefined,
    textFindings: [],
    namedRevision: undefined,
    revisionAtArrival: undefined,
  })
