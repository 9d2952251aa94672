'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Readiness as Findings } from '@/domain/readiness'
import { readReadinessAnswer } from '@/editorial/save/readReadinessAnswer'

/** The obstacles between this draft and publication, requested anew after each save. */
export const Readiness = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [findings, setFindings] = useState<Findings | null>(null)

  useEffect(() => {
    const stop = new AbortController()
    if (id !== undefined) {
      fetch(`/api/articles/${id}/readiness`, { credentials: 'include', signal: stop.signal })
        .then(async (answer) => setFindings(answer.ok ? readReadinessAnswer(await answer.json()) : null))
        .catch(() => undefined)
    }
    return () => stop.abort()
  }, [id, lastUpdateTime])

  if (findings === null) return null
  const ready = findings.blocking.length === 0
  return (
    <div className="field-type" role="region" aria-label="Preflight">
      <h4>{ready ? 'Ready to publish' : 'Before this can be published'}</h4>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {findings.blocking.map(({ message }) => (
          <li key={message}>
            <strong>{message}</strong>
          </li>
        ))}
        {findings.advisory.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
