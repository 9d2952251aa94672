'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

/** Tells which text the time was set for, and lets an editor approve the present one. */
export const Schedule = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [said, setSaid] = useState<{ at: number; text: string } | null>(null)
  const publishAt = useFormFields(([fields]) => fields.publishAt?.value)
  const approved = useFormFields(([fields]) => fields.approvedRevision?.value)
  const revision = useFormFields(([fields]) => fields.revision?.value)
  if (typeof publishAt !== 'string' || typeof approved !== 'number' || id === undefined) return null
  const changed = typeof revision === 'number' && revision > approved
  const approve = async () => {
    const answer = await fetch(`/api/articles/${id}/approve`, { method: 'POST', credentials: 'include' }).catch(
      () => null,
    )
    const text = answer?.ok ? 'Approved.' : 'This could not be approved. Reload the page and try again.'
    setSaid({ at: lastUpdateTime, text })
  }
  return (
    <div className="field-type" role="region" aria-label="Schedule">
      <p>
        Goes live at {new Date(publishAt).toLocaleString()},{' '}
        {changed ? 'as it was when the time was set. It has been changed since.' : 'as it is now.'}
      </p>
      {changed && said?.at !== lastUpdateTime && (
        <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => void approve()}>
          Let the present text go live
        </button>
      )}
      {said?.at === lastUpdateTime && <p role="status">{said.text}</p>}
    </div>
  )
}
