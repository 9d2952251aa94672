import type { CollectionConfig } from 'payload'

import { logArticle, logArticleDeleted } from '@/editorial/audit/logArticle'
import { announceArticle, announceArticleGone } from '@/editorial/publish/announceArticle'
import { fillIn } from '@/editorial/publish/fillIn'
import { holdVocabulary } from '@/editorial/publish/holdVocabulary'
import { forgetAddress, keepAddress } from '@/editorial/publish/keepAddress'
import { obeyLaws } from '@/editorial/publish/obeyLaws'
import { refuseInUse } from '@/editorial/uses/refuseInUse'
import { rememberLive } from '@/editorial/publish/rememberLive'
import { updateShown, updateShownOfGone } from '@/editorial/publish/updateShown'
import { showImages, showImagesOfGone } from '@/editorial/rights/showImages'

import { cancelWaiting } from './cancelWaiting'
import { copyText } from './copyText'
import { cutVersions } from './cutVersions'
import { holdRevision } from './holdRevision'
import { keepApproved } from './keepApproved'
import { nameIntent } from './nameIntent'
import { readLive } from './readLive'
import { restoreText } from './restoreText'

/**
 * The one gate. Every save of a commentary, by the admin, REST, the schedule or an import, takes these steps in
 * this order, in one transaction: all of them or none.
 */
export const gate: NonNullable<CollectionConfig['hooks']> = {
  // May readers know of it? Is it said what a save is for, is the text made of what a text may hold, does it set a time?
  beforeOperation: [readLive, nameIntent, holdVocabulary, keepApproved],
  // Has nobody saved meanwhile? What do readers have until now, and what no longer waits? What follows from what was typed?
  beforeValidate: [holdRevision, restoreText, copyText, rememberLive, cancelWaiting, fillIn],
  // The laws of every save, and those of publishing (preflight, embargo, who may).
  beforeChange: [obeyLaws],
  // Saved. What belongs to it in the same transaction: versions, addresses, images, authors and topics in sight, the audit log, the outbox.
  afterChange: [cutVersions, keepAddress, showImages, updateShown, logArticle, announceArticle],
  beforeDelete: [refuseInUse],
  afterDelete: [forgetAddress, showImagesOfGone, updateShownOfGone, logArticleDeleted, announceArticleGone],
}
