import { useFormProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Asks for a save once the form is idle: it sends nothing while it waits for an answer, nor before it is drawn again. */
export function useSaveWhenIdle(save: () => Promise<unknown>): () => void {
  const isBusy = useFormProcessing()
  const [isDue, setDue] = useState(false)
  const current = useRef(save)
  current.current = save
  useEffect(() => {
    if (!isDue || isBusy) return
    setDue(false)
    void current.current()
  }, [isDue, isBusy])
  return useCallback(() => setDue(true), [])
}
