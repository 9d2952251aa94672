import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import type { Media } from '@/payload-types'

/**
 * Stores an image that is cropped or given another focal point as a new file with a new name: Payload would write over
 * the old one, which browsers store for a year. Without an edit (the admin sends the focal point with every save) the
 * file is unchanged. Only signed-in users get this far; their right to change it is checked after this.
 */
export const renameEdited =
  (folder: string): CollectionBeforeOperationHook =>
  async ({ args, req }) => {
    const edits = editsOf(req)
    if (req.file || !req.user || edits === null || !('id' in args)) return args
    const where = { id: { equals: args.id } }
    const doc = await req.payload.db.findOne<Media>({ collection: 'media', where, req })
    if (!doc?.filename || !doc.mimeType) return args
    const cuts = 'crop' in edits || 'widthInPixels' in edits || 'heightInPixels' in edits
    if (!cuts && isSameFocalPoint(edits, doc)) {
      delete req.query.uploadEdits
      return args
    }
    const { name, ext } = path.parse(doc.filename)
    const data = await readFile(path.join(folder, path.basename(doc.filename)))
    const fresh = `${name.replace(/-[0-9a-f]{32}$/, '')}-${randomBytes(16).toString('hex')}${ext}`
    req.file = { data, mimetype: doc.mimeType, name: fresh, size: data.length }
    return args
  }

function editsOf({ query }: PayloadRequest): object | null {
  const edits: unknown = query?.uploadEdits
  return typeof edits === 'object' && edits !== null ? edits : null
}

function isSameFocalPoint(edits: object, { focalX, focalY }: Media): boolean {
  const point: unknown = 'focalPoint' in edits ? edits.focalPoint : null
  if (typeof point !== 'object' || point === null) return true
  const x = 'x' in point ? Number(point.x) : 50
  const y = 'y' in point ? Number(point.y) : 50
  return Math.round(x) === (focalX ?? 50) && Math.round(y) === (focalY ?? 50)
}
