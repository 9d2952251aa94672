'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import { longDeskTime } from './deskTime'
import { useDeskZone } from './useDeskZone'

/** Shows which text goes live at the time set, and lets an editor approve the present one. */
export const Schedule = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const zone = useDeskZone()
  const [outcome, setOutcome] = useState('')
  const publishAt = useFormFields(([fields]) => fields.publishAt?.value)
  const approved = useFormFields(([fields]) => fields.approvedRevision?.value)
  const revision = useFormFields(([fields]) => fields.revision?.value)
  const [approvedHere, setApprovedHere] = useState(0)
  if (typeof publishAt !== 'string' || typeof approved !== 'number' || id === undefined || zone === null) return null
  const changed = typeof revision === 'number' && revision > approved && approvedHere !== lastUpdateTime
  const approve = async () => {
    const headers = { 'content-type': 'application/json' }
    const request = { method: 'POST', credentials: 'include', headers, body: JSON.stringify({ revision }) } as const
    const answer = await fetch(`/api/articles/${id}/approve`, request).catch(() => null)
    if (answer?.ok) setApprovedHere(lastUpdateTime)
    setOutcome(answer?.ok ? 'Approved.' : 'This could not be approved. Reload the page and try again.')
  }
  return (
    <div className="field-type" role="region" aria-label="Schedule">
      <p>
        {changed
          ? 'It has been changed since the time was set. What goes live is the text of then.'
          : `This text goes live on ${longDeskTime(publishAt, zone)}.`}
      </p>
      {changed && (
        <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => void approve()}>
          Let the present text go live
        </button>
      )}
      <p role="status">{outcome}</p>
    </div>
  )
}
