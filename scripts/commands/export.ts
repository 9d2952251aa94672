import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

import { saveEmbedded } from '@/archive/embedded'
import { exportSite, refuseFilledFolder } from '@/archive/export/exportSite'
import { Refusal } from '@/archive/Refusal'
import { countLines, reportOutcome } from '@/archive/reportOutcome'

// The embedded database takes one process, so an export reads a copy of it, as of one moment, while the site runs.
await reportOutcome(async (signal) => {
  const [requested] = process.argv.slice(2)
  if (requested === undefined) throw new Refusal('Name a folder for the export: npm run export -- FOLDER.')
  const folder = path.resolve(requested)
  await refuseFilledFolder(folder)
  const dataDir = path.resolve(process.env.DATA_DIR || 'data')
  await mkdir(path.dirname(folder), { recursive: true })
  const copy = await mkdtemp(path.join(path.dirname(folder), '.standfirst-export-'))
  try {
    Object.assign(process.env, { NODE_ENV: 'production', PAYLOAD_SECRET: randomUUID() })
    if (!process.env.DATABASE_URL) {
      await saveEmbedded(dataDir, copy)
      process.env.DATA_DIR = copy
    }
    const { getPayload } = await import('payload')
    const { default: config } = await import('@payload-config')
    const payload = await getPayload({ config })
    const mediaFolder = path.join(dataDir, 'media')
    const { counts, missingImages } = await exportSite({ payload, mediaFolder, folder, now: new Date(), signal })
    await payload.destroy()
    return [
      ...countLines(counts),
      ...missingImages.map((name) => `The database names the image ${name}, which the site does not have.`),
      `The export is in ${folder}. It holds drafts: keep it from others.`,
      'Users, passwords and the audit log are not in it; for those, make a backup (npm run backup).',
    ]
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
})
