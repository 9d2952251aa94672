'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { isAdmin } from '@/domain/role'

import { saidAtDesk } from './deskTime'
import { useDeskZone } from './useDeskZone'

interface Act {
  readonly seq: number
  readonly at: string
  readonly action: string
  readonly actorName: string
}

const shown = 8

/** For admins: who last did what to this record, from the audit log. */
export const Acts = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const zone = useDeskZone()
  const [acts, setActs] = useState<readonly Act[] | null>(null)
  const asks = id !== undefined && isAdmin(user)

  useEffect(() => {
    const stop = new AbortController()
    if (asks) {
      fetch(`/api/audit-log?where[document][equals]=${id}&sort=-seq&limit=${shown}&depth=0`, {
        credentials: 'include',
        signal: stop.signal,
      })
        .then(async (answer) => setActs(answer.ok ? readActs(await answer.json()) : null))
        .catch(() => undefined)
    }
    return () => stop.abort()
  }, [asks, id, lastUpdateTime])

  if (!asks || acts === null || zone === null) return null
  return (
    <div className="field-type" role="region" aria-label="Acts">
      <h4>Acts</h4>
      {acts.length === 0 && <p>Nothing is logged yet.</p>}
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {acts.map(({ seq, at, action, actorName }) => (
          <li key={seq}>
            {action} by {actorName}, {saidAtDesk(at, zone)}
          </li>
        ))}
      </ul>
      <a href={`/admin/collections/audit-log?where[or][0][and][0][document][equals]=${id}`}>All of them</a>
    </div>
  )
}

function readActs(said: unknown): Act[] {
  const docs: unknown = typeof said === 'object' && said !== null && 'docs' in said ? said.docs : null
  return (Array.isArray(docs) ? docs : []).filter(isAct)
}

const isAct = (row: unknown): row is Act =>
  typeof row === 'object' && row !== null && 'seq' in row && 'at' in row && 'action' in row && 'actorName' in row
