'use client'

import { useEffect, useState } from 'react'

const intervalMs = 5000

/** Shows on every page of the admin that nothing can be saved, until it can again. */
export const DatabaseBanner = () => {
  const [isUnavailable, setUnavailable] = useState(false)
  useEffect(() => {
    const check = async () => {
      const answer = await fetch('/readyz', { cache: 'no-store' }).catch(() => null)
      setUnavailable(answer?.ok !== true)
    }
    void check()
    const timer = setInterval(() => void check(), intervalMs)
    return () => clearInterval(timer)
  }, [])
  if (!isUnavailable) return null
  return (
    <div
      role="alert"
      style={{ padding: '0.75rem 1.5rem', background: 'var(--theme-error-500)', color: '#fff', fontWeight: 600 }}
    >
      The database is away: nothing can be saved just now. What you type in a commentary stays in this browser; leave
      the page open, or come back to it.
    </div>
  )
}
