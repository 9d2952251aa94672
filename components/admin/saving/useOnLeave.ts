import { useEffect, useRef } from 'react'

/** Runs this when the page is hidden, left or closed. */
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
