import type { CollectionConfig } from 'payload'

import { logCommentary, logCommentaryDeleted } from '@/editorial/audit/logCommentary'
import { showImages, showImagesOfGone } from '@/editorial/images/showImages'
import { accessFirst } from '@/editorial/requests/accessFirst'
import { checkReferences } from '@/editorial/requests/checkReferences'
import { namedIdsOnly } from '@/editorial/requests/namedIds'
import { refuseJoinedQueries } from '@/editorial/requests/refuseJoinedQueries'
import { validateFields } from '@/editorial/requests/validateFields'
import { rememberLive } from '@/editorial/stored/rememberLive'
import { refuseInUse } from '@/editorial/uses/refuseInUse'

import { announceCommentary, announceCommentaryDeleted } from './announceCommentary'
import { cancelWaiting } from './cancelWaiting'
import { checkRevision } from './checkRevision'
import { copyText } from './copyText'
import { enforceRules } from './enforceRules'
import { fillInCommentary } from './fillInCommentary'
import { hideDrafts } from './hideDrafts'
import { pinApprovedVersion } from './pinApprovedVersion'
import { normaliseBody } from './normaliseBody'
import { pruneVersions } from './pruneVersions'
import { readIntent } from './readIntent'
import { forgetUnseen, recordGone, recordRedirect } from './recordRedirect'
import { reportFindings } from './reportFindings'
import { restoreText } from './restoreText'
import { updateShown, updateShownOfGone } from './updateShown'

/**
 * Every save of a commentary, by the admin, REST, the Local API, the schedule or an import, takes these steps in this
 * order, in one transaction: all of them or none. A test compares the lists with the built configuration.
 *
 * A request first passes `guardEndpoint`, which authenticates it, validates query and body, sets its deadline, lets
 * `recordBaseRevision` record what stood on arrival, and hands the write to `retryWrite`. Payload then begins the
 * transaction, which waits in the `WriteQueue`. Between the lists Payload itself works, as the comments say.
 */
export const save = {
  // The user may do this. Query, ids and fields are valid; readers get no drafts; the save states its intent; the text
  // is made one that can be stored.
  beforeOperation: [
    accessFirst,
    refuseJoinedQueries,
    namedIdsOnly,
    validateFields,
    hideDrafts,
    readIntent,
    normaliseBody,
    pinApprovedVersion,
  ],
  // Payload has checked access and loaded the newest text. Nobody saved meanwhile; fields that follow from the text are
  // filled in. A withdrawal cancels the scheduled change.
  beforeValidate: [
    checkRevision,
    restoreText,
    copyText,
    rememberLive,
    cancelWaiting,
    checkReferences,
    fillInCommentary,
  ],
  // Payload has validated each field (`unlessWithdrawn` excepts withdrawals). The rules of saving and of publishing are
  // enforced.
  beforeChange: [enforceRules],
  // The adapter has written the row and its version (`orderVersions` sorts versions). The records that depend on it
  // follow.
  afterChange: [pruneVersions, recordRedirect, showImages, updateShown, logCommentary, announceCommentary],
  // Payload commits (`commitWithRetry` on MongoDB); `transactionEnded` then delivers what `announce` wrote to the outbox.
  // The answer says what became of the text.
  afterOperation: [reportFindings],
  beforeDelete: [refuseInUse, forgetUnseen],
  afterDelete: [recordGone, showImagesOfGone, updateShownOfGone, logCommentaryDeleted, announceCommentaryDeleted],
} satisfies CollectionConfig['hooks']
