import type { CollectionConfig } from 'payload'

import { logCommentary, logCommentaryDeleted } from '@/editorial/audit/logCommentary'
import { announceCommentary, announceCommentaryDeleted } from './announceCommentary'
import { fillInCommentary } from './fillInCommentary'
import { validateBody } from './validateBody'
import { recordGone, recordRedirect } from './recordRedirect'
import { enforceRules } from './enforceRules'
import { refuseInUse } from '@/editorial/uses/refuseInUse'
import { rememberLive } from '@/editorial/stored/rememberLive'
import { updateShown, updateShownOfGone } from './updateShown'
import { showImages, showImagesOfGone } from '@/editorial/images/showImages'

import { cancelWaiting } from './cancelWaiting'
import { copyText } from './copyText'
import { pruneVersions } from './pruneVersions'
import { checkRevision } from './checkRevision'
import { keepApprovedVersion } from './keepApprovedVersion'
import { readIntent } from './readIntent'
import { hideDrafts } from './hideDrafts'
import { restoreText } from './restoreText'

/**
 * The one gate. Every save of a commentary, by the admin, REST, the schedule or an import, takes these steps in
 * this order, in one transaction: all of them or none.
 */
export const save: NonNullable<CollectionConfig['hooks']> = {
  // May readers know of it? Is it said what a save is for, is the text made of what a text may hold, does it set a time?
  beforeOperation: [hideDrafts, readIntent, validateBody, keepApprovedVersion],
  // Has nobody saved meanwhile? What do readers have until now, and what no longer waits? What follows from what was typed?
  beforeValidate: [checkRevision, restoreText, copyText, rememberLive, cancelWaiting, fillInCommentary],
  // The laws of every save, and those of publishing (preflight, embargo, who may).
  beforeChange: [enforceRules],
  // Saved. What belongs to it in the same transaction: versions, addresses, images, authors and topics in sight, the audit log, the outbox.
  afterChange: [pruneVersions, recordRedirect, showImages, updateShown, logCommentary, announceCommentary],
  beforeDelete: [refuseInUse],
  afterDelete: [recordGone, showImagesOfGone, updateShownOfGone, logCommentaryDeleted, announceCommentaryDeleted],
}
