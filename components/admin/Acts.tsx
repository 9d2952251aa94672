'use client'

import '@/editorial/rules/noEval'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import * as z from 'zod/mini'

import { isAdmin } from '@/domain/role'

import { longDeskTime } from './deskTime'
import { useDeskZone } from './useDeskZone'

const answer = z.object({
  docs: z.array(z.object({ seq: z.number(), at: z.string(), action: z.string(), actorName: z.nullish(z.string()) })),
})
type Act = z.infer<typeof answer>['docs'][number]

const maxActs = 8

/** For admins: the last acts on this record, from the audit log. */
export const Acts = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const zone = useDeskZone()
  const [acts, setActs] = useState<readonly Act[] | null>(null)
  const isShown = id !== undefined && isAdmin(user)

  useEffect(() => {
    const stop = new AbortController()
    if (isShown) {
      fetch(`/api/audit-log?where[document][equals]=${id}&sort=-seq&limit=${maxActs}&depth=0`, {
        credentials: 'include',
        signal: stop.signal,
      })
        .then(async (response) => setActs(answer.safeParse(await response.json()).data?.docs ?? null))
        .catch(() => undefined)
    }
    return () => stop.abort()
  }, [isShown, id, lastUpdateTime])

  if (!isShown || acts === null || zone === null) return null
  return (
    <div className="field-type" role="region" aria-label="Acts">
      <h4>Acts</h4>
      {acts.length === 0 && <p>Nothing is logged yet.</p>}
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {acts.map(({ seq, at, action, actorName }) => (
          <li key={seq}>
            {action}
            {actorName && ` by ${actorName}`}, {longDeskTime(at, zone)}
          </li>
        ))}
      </ul>
      <a href={`/admin/collections/audit-log?where[or][0][and][0][document][equals]=${id}`}>All of them</a>
    </div>
  )
}
