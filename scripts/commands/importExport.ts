import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { readDescription } from '@/archive/export/checkExport'
import { importSite } from '@/archive/export/importSite'
import { Refusal } from '@/archive/Refusal'
import { countLines, reportOutcome } from '@/archive/reportOutcome'
import { acquireLock } from '@/serving/process/acquireLock'
import { ensureSecret } from '@/serving/process/ensureSecret'

await reportOutcome(async (signal) => {
  const folder = path.resolve(process.argv[2] ?? '')
  await readDescription(folder)
  const dataDir = path.resolve(process.env.DATA_DIR || 'data')
  mkdirSync(dataDir, { recursive: true })
  if (!(await acquireLock(dataDir)))
    throw new Refusal(`The site runs on ${dataDir}. Stop it, or set DATA_DIR to another folder.`)
  process.env.PAYLOAD_SECRET ??= ensureSecret(dataDir)
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { counts, takenAt } = await importSite({ payload, mediaFolder: path.join(dataDir, 'media'), folder, signal })
  await payload.destroy()
  return [
    ...countLines(counts),
    `Imported the export of ${takenAt}. Start the site as usual.`,
    'Accounts are not in an export: drafts belong to nobody, and a time set for publication must be set again by an editor.',
  ]
})
