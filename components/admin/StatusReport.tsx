'use client'

import { useEffect, useState } from 'react'

interface Piece {
  readonly id: string
  readonly title: string
  readonly publishAt?: string
  readonly error?: string
}

interface Status {
  readonly runningForSeconds: number
  readonly database: { readonly kind: string; readonly answeredInMs: number; readonly clockAheadMs: number }
  readonly otherInstances: { readonly listens: boolean; readonly deafSince: string | null }
  readonly schedule: { readonly waiting: readonly Piece[]; readonly failed: readonly Piece[] }
  readonly auditLog: { readonly rows: number; readonly hash: string | null }
}

const isStatus = (said: unknown): said is Status =>
  typeof said === 'object' && said !== null && 'database' in said && 'schedule' in said && 'auditLog' in said

/** What an admin wants to know when something seems wrong, asked anew every ten seconds. */
export function StatusReport() {
  const [status, setStatus] = useState<Status | string>('Asking …')
  useEffect(() => {
    const ask = async () => {
      const answer = await fetch('/api/status', { credentials: 'include' }).catch(() => null)
      const said: unknown = await answer?.json().catch(() => null)
      if (answer?.ok && isStatus(said)) setStatus(said)
      else
        setStatus(
          answer?.status === 403 ? 'Only an admin sees the status.' : 'The site does not answer; it is asked again.',
        )
    }
    void ask()
    const timer = setInterval(() => void ask(), 10_000)
    return () => clearInterval(timer)
  }, [])
  if (typeof status === 'string') return <p role="status">{status}</p>
  const { database, otherInstances, schedule, auditLog } = status
  return (
    <dl>
      <dt>Database</dt>
      <dd>
        {database.kind}, answered in {database.answeredInMs} ms; its clock is {Math.abs(database.clockAheadMs)} ms{' '}
        {database.clockAheadMs < 0 ? 'behind' : 'ahead'}
      </dd>
      <dt>Other instances of the site</dt>
      <dd>
        {otherInstances.listens
          ? (otherInstances.deafSince ?? 'what they publish is heard')
          : 'none can be: the embedded database takes one process'}
      </dd>
      <dt>Schedules that could not be kept</dt>
      <dd>
        <Pieces pieces={schedule.failed} />
      </dd>
      <dt>Waiting for their time</dt>
      <dd>
        <Pieces pieces={schedule.waiting} />
      </dd>
      <dt>Audit log</dt>
      <dd>
        {auditLog.rows} rows, the last with the hash <code>{auditLog.hash}</code>
      </dd>
      <dt>This process runs for</dt>
      <dd>{Math.floor(status.runningForSeconds / 60)} minutes</dd>
    </dl>
  )
}

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.length === 0 ? (
    <>none</>
  ) : (
    <ul>
      {pieces.map(({ id, title, error, publishAt }) => (
        <li key={id}>
          <a href={`/admin/collections/articles/${id}`}>{title}</a>:{' '}
          {error ?? new Date(publishAt ?? 0).toLocaleString()}
        </li>
      ))}
    </ul>
  )
