'use client'

import { useEffect, useState } from 'react'

let asked: Promise<string | null> | undefined

async function ask(): Promise<string | null> {
  const answer = await fetch('/api/globals/settings?depth=0', { credentials: 'include' }).catch(() => null)
  const said: unknown = answer?.ok ? await answer.json() : null
  const zone = typeof said === 'object' && said !== null && 'timeZone' in said ? said.timeZone : null
  return typeof zone === 'string' ? zone : null
}

/** The desk’s time zone, an IANA name; null until it is known. */
export function useDeskZone(): string | null {
  const [zone, setZone] = useState<string | null>(null)
  useEffect(() => {
    asked ??= ask()
    void asked.then((known) => {
      if (known === null) asked = undefined
      setZone(known)
    })
  }, [])
  return zone
}
