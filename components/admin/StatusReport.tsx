'use client'

import { useEffect, useState } from 'react'

import { readStatusAnswer, type Status } from '@/editorial/status/Status'

import { longDeskTime } from './deskTime'
import { CommentaryLinks } from './CommentaryLinks'
import { useDeskZone } from './useDeskZone'

const list = {
  display: 'grid',
  gridTemplateColumns: 'minmax(10rem, 16rem) 1fr',
  gap: '0.75rem 1.5rem',
  margin: 0,
} as const

/** The state of the site, requested anew every ten seconds; what an admin has to act on stands first. */
export function StatusReport() {
  const [status, setStatus] = useState<Status | string>('Loading …')
  const zone = useDeskZone() ?? 'UTC'
  useEffect(() => {
    const refresh = async () => {
      const answer = await fetch('/api/status', { credentials: 'include' }).catch(() => null)
      const body: unknown = await answer?.json().catch(() => null)
      const known = answer?.ok ? readStatusAnswer(body) : null
      if (known) setStatus(known)
      else
        setStatus(
          answer?.status === 403
            ? 'Only an admin sees the status.'
            : 'The site does not answer. This page tries again every ten seconds.',
        )
    }
    void refresh()
    const timer = setInterval(() => void refresh(), 10_000)
    return () => clearInterval(timer)
  }, [])
  if (typeof status === 'string') return <p role="status">{status}</p>
  const { database, otherInstances, schedule, auditLog, disk, lastBackup } = status
  const needs = needsOf(status)
  return (
    <>
      <h2>{needs.length === 0 ? 'All is well' : 'This needs you'}</h2>
      <ul style={{ margin: '0.5rem 0 1.5rem' }}>
        {needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <dl style={list}>
        <dt>Schedules that could not run</dt>
        <dd>
          <CommentaryLinks commentaries={schedule.failed.map(({ id, title, error }) => ({ id, title, note: error }))} />
        </dd>
        <dt>Waiting for their time</dt>
        <dd>
          <CommentaryLinks
            commentaries={[...schedule.overdue, ...schedule.waiting].map(({ id, title, at }) => ({
              id,
              title,
              note: longDeskTime(at, zone),
            }))}
          />
        </dd>
        <dt>Database</dt>
        <dd>
          {database.kind}, answered in {database.answeredInMs} ms; its clock is {Math.abs(database.clockAheadMs)} ms{' '}
          {database.clockAheadMs < 0 ? 'behind' : 'ahead of'} ours
        </dd>
        <dt>Other instances</dt>
        <dd>{connectionText(otherInstances, zone)}</dd>
        <dt>Audit log</dt>
        <dd style={{ overflowWrap: 'anywhere' }}>
          {auditLog.rows} rows, the last with the hash <code>{auditLog.hash}</code>
        </dd>
        <dt>Last backup</dt>
        <dd>
          {lastBackup ? `${longDeskTime(lastBackup.takenAt, zone)}, in ${lastBackup.folder}` : 'none from here yet'}
        </dd>
        <dt>Disk</dt>
        <dd>
          {gigabytes(disk.free)} free of {gigabytes(disk.total)}
        </dd>
        <dt>Version</dt>
        <dd>
          Standfirst {status.version} on Node {status.node}, running for {Math.floor(status.runningForSeconds / 60)}{' '}
          minutes
        </dd>
      </dl>
    </>
  )
}

function needsOf({ schedule, otherInstances, disk, lastBackup, database }: Status): string[] {
  const clockApart = Math.abs(database.clockAheadMs) > 2000
  return [
    ...(schedule.failed.length > 0 ? ['A schedule could not run. Correct what it names and set a new time.'] : []),
    ...(schedule.overdue.length > 0
      ? ['A commentary is due for more than a minute and not published. Look at the log of the site.']
      : []),
    ...(otherInstances.deafSince === null
      ? []
      : ['What other instances publish is not received at this moment. Look at the log of the site.']),
    ...(clockApart ? ['The clocks of this machine and of the database differ. Set them right (NTP).'] : []),
    ...(disk.free < disk.total / 10 ? ['Less than a tenth of the disk is free. Make room.'] : []),
    ...(lastBackup === null ? ['No backup was made from here yet: npm run backup.'] : []),
  ]
}

function connectionText({ listens, deafSince, lag }: Status['otherInstances'], zone: string): string {
  if (!listens) return 'none can be: the embedded database takes one process'
  if (deafSince !== null) return `not received since ${longDeskTime(deafSince, zone)}`
  return lag === null ? 'what they publish is received' : `what they publish is received, the last after ${lag} ms`
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`
