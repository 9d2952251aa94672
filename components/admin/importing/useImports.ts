import { useCallback, useEffect, useRef, useState } from 'react'

import { type Importing, isDone } from './Importing'
import { sendFile } from './sendFile'

/**
 * The files that were chosen, and functions that add some and that send one again. Files are sent one after the other:
 * two that name the same author at once would propose the author twice.
 */
export function useImports() {
  const [files, setFiles] = useState<readonly Importing[]>([])
  const queue = useRef(Promise.resolve())
  const added = useRef(0)

  const setProgress = useCallback((key: number, progress: Importing['progress']) => {
    setFiles((now) => now.map((each) => (each.key === key ? { ...each, progress } : each)))
  }, [])
  const send = useCallback(
    ({ key, file }: Pick<Importing, 'key' | 'file'>) => {
      setProgress(key, { state: 'waiting' })
      queue.current = queue.current.then(async () => {
        setProgress(key, { state: 'reading' })
        setProgress(key, await sendFile(file))
      })
    },
    [setProgress],
  )
  const add = useCallback(
    (chosen: readonly File[]) => {
      const fresh = chosen.map((file) => ({ key: (added.current += 1), file, progress: { state: 'waiting' } as const }))
      setFiles((now) => [...now, ...fresh])
      fresh.forEach(send)
    },
    [send],
  )
  useWarning(files.some((each) => !isDone(each)))
  return { files, add, send }
}

/** Has the browser ask before the page is left while files wait, which would not be imported. */
function useWarning(waits: boolean): void {
  useEffect(() => {
    if (!waits) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [waits])
}
