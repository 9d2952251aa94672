'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Use } from '@/editorial/errors/records'
import { readUses } from '@/editorial/uses/UsesAnswer'

/** Where the open record is used, as far as this user may read it, requested anew after each save; null while unknown. */
export function useUses(): readonly Use[] | null {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const [uses, setUses] = useState<readonly Use[] | null>(null)

  useEffect(() => {
    const stop = new AbortController()
    if (id !== undefined && collectionSlug !== undefined) {
      fetch(`/api/${collectionSlug}/${id}/uses`, { credentials: 'include', signal: stop.signal })
        .then(async (answer) => setUses(answer.ok ? readUses(await answer.json()) : null))
        .catch(() => undefined)
    }
    return () => stop.abort()
  }, [collectionSlug, id, lastUpdateTime])

  return uses
}
