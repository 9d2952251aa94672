import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/server/env'

const filePath = /^\/api\/media\/file\/([\w.%-]+)$/

/** The bytes of an image of a view, by its path on the site; null where there is no such file. */
export async function readImageFile(src: string): Promise<Uint8Array | null> {
  const [, encoded] = filePath.exec(src) ?? []
  const name = encoded === undefined ? null : decoded(encoded)
  if (name === null || name !== path.basename(name) || name.startsWith('.')) return null
  return readFile(path.join(env.dataDir, 'media', name)).catch(() => null)
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}
