import { useEffect, useRef } from 'react'

const retryMs = 3000

/** Saves as soon as the site can be reached again. */
export function useRetry(isLost: boolean, save: () => Promise<unknown>): void {
  const current = useRef(save)
  current.current = save
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
