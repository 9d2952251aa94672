'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

interface Finding {
  readonly field: string
  readonly message: string
}

interface Findings {
  readonly blocking: readonly Finding[]
  readonly advisory: readonly Finding[]
}

/** What stands between this draft and publication, asked anew after each save. */
export const Readiness = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [findings, setFindings] = useState<Findings | null>(null)

  useEffect(() => {
    const stop = new AbortController()
    if (id !== undefined) {
      fetch(`/api/articles/${id}/readiness`, { credentials: 'include', signal: stop.signal })
        .then(async (answer) => setFindings(answer.ok ? readFindings(await answer.json()) : null))
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

function readFindings(said: unknown): Findings | null {
  if (typeof said !== 'object' || said === null || !('blocking' in said) || !('advisory' in said)) return null
  return { blocking: findingsIn(said.blocking), advisory: findingsIn(said.advisory) }
}

const findingsIn = (list: unknown): Finding[] =>
  (Array.isArray(list) ? list : []).filter(
    (each: unknown): each is Finding =>
      typeof each === 'object' && each !== null && 'message' in each && typeof each.message === 'string',
  )
