import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { MediaFolder } from '@/editorial/import/archives/MediaFolder'
import { unpackMedia } from '@/editorial/import/archives/unpackMedia'

interface OpenedMedia {
  readonly media: MediaFolder | null
  /** Removes what was unpacked. */
  readonly close: () => void
}

/** The uploads of an old site, in a folder or in a ZIP file, whose images are unpacked into `folder` for as long as it is open. */
export async function openMedia(given: string | null, folder: string): Promise<OpenedMedia> {
  if (given === null) return { media: null, close: () => undefined }
  if (statSync(given).isDirectory()) return { media: new MediaFolder(given), close: () => undefined }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unpacked = mkdtempSync(path.join(folder, 'media-'))
  const close = () => rmSync(unpacked, { recursive: true, force: true })
  try {
    await unpackMedia(given, unpacked)
  } catch (error) {
    close()
    throw error
  }
  return { media: new MediaFolder(unpacked), close }
}
