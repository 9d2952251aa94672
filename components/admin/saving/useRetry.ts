import { useEffect, useRef } from 'react'

const retryMs = 3000

/** Notifies every 3 s that the site can be reached again, until the connection counts as restored. */
export function useRetry(isLost: boolean, onReachable: () => void): void {
  const current = useRef(onReachable)
  current.current = onReachable
  useEffect(() => {
    if (!isLost) return undefined
    const timer = setInterval(() => {
      void fetch('/readyz', { cache: 'no-store' })
        .then(({ ok }) => (ok ? current.current() : undefined))
        .catch(() => undefined)
    }, retryMs)
    return () => clearInterval(timer)
  }, [isLost])
}
