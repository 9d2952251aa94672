import { useEffect, useRef } from 'react'

/** Calls this when the page is hidden, left or closed: whoever leaves has typed until now. */
export function useOnLeave(onLeave: () => void): void {
  const current = useRef(onLeave)
  current.current = onLeave
  useEffect(() => {
    const leave = () => current.current()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [])
}
