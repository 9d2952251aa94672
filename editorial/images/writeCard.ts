import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionAfterChangeHook } from 'payload'

import type { Media } from '@/payload-types'

/** Writes the card that `detectTransparency` made over the one that Payload made of the same image. */
export const writeCard =
  (folder: string): CollectionAfterChangeHook<Media> =>
  async ({ doc, req }) => {
    const card = req.file && doc.transparent ? req.payloadUploadSizes?.card : undefined
    const name = doc.sizes?.card?.filename
    if (card && name) await writeFile(path.join(folder, path.basename(name)), card)
    return doc
  }
