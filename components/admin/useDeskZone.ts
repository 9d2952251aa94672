'use client'

import '@/editorial/rules/noEval'

import { useEffect, useState } from 'react'
import * as z from 'zod/mini'

const retryMs = 5000
const settings = z.object({ timeZone: z.string() })

let requested: Promise<string | null> | undefined

async function requestZone(): Promise<string | null> {
  const answer = await fetch('/api/globals/settings?depth=0', { credentials: 'include' }).catch(() => null)
  const body: unknown = await answer?.json().catch(() => null)
  return settings.safeParse(body).data?.timeZone ?? null
}

/** The desk’s time zone, an IANA name, requested once for the page and again where the site did not answer; null until then. */
export function useDeskZone(): string | null {
  const [zone, setZone] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let retry: ReturnType<typeof setTimeout> | undefined
    let isMounted = true
    requested ??= requestZone()
    void requested.then((known) => {
      if (known === null) requested = undefined
      if (!isMounted) return
      if (known === null) retry = setTimeout(() => setAttempt(attempt + 1), retryMs)
      setZone(known)
    })
    return () => {
      isMounted = false
      clearTimeout(retry)
    }
  }, [attempt])
  return zone
}
