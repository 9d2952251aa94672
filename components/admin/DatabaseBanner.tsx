'use client'

import { useEffect, useState } from 'react'

const every = 5000

/** Tells the desk when nothing can be saved, and when it can again. */
export const DatabaseBanner = () => {
  const [away, setAway] = useState(false)
  useEffect(() => {
    const ask = async () => {
      const answer = await fetch('/readyz', { cache: 'no-store' }).catch(() => null)
      setAway(answer?.ok !== true)
    }
    void ask()
    const timer = setInterval(() => void ask(), every)
    return () => clearInterval(timer)
  }, [])
  if (!away) return null
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
