'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Finding, Readiness as Findings } from '@/domain/readiness'
import { readReadinessAnswer } from '@/editorial/save/readReadinessAnswer'

import { showPlace } from './showPlace'

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
      <FindingList findings={findings.blocking} />
      {findings.advisory.length > 0 && (
        <>
          <h4 style={{ marginBlockStart: '1rem' }}>Worth a look; none of it stops publication</h4>
          <FindingList findings={findings.advisory} />
        </>
      )}
    </div>
  )
}

const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
    {findings.map((finding) => (
      <li key={finding.message}>
        {finding.message} <ShowButton finding={finding} />
      </li>
    ))}
  </ul>
)

const ShowButton = ({ finding }: { finding: Finding }) => (
  <button type="button" aria-label={`Show: ${finding.message}`} onClick={() => void showPlace(finding)}>
    Show
  </button>
)
