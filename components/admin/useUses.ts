'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export interface Use {
  readonly collection: string
  readonly id: string
  readonly title: string
  readonly path: string
  readonly trashed: boolean
}

/** Where the open record is used, as far as this person may read it, asked anew after each save; null while unknown. */
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

function readUses(said: unknown): Use[] | null {
  if (typeof said !== 'object' || said === null || !('uses' in said) || !Array.isArray(said.uses)) return null
  return said.uses.filter(isUse)
}

const isUse = (each: unknown): each is Use =>
  typeof each === 'object' &&
  each !== null &&
  ['collection', 'id', 'title', 'path'].every((key) => typeof Reflect.get(each, key) === 'string') &&
  typeof Reflect.get(each, 'trashed') === 'boolean'
