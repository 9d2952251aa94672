import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { acquireLock } from '@/serving/process/acquireLock'

import { readManifest } from '@/archive/manifest'
import { Refusal } from '@/archive/Refusal'
import { restore } from '@/archive/restore'
import { countLines, reportOutcome } from '@/archive/reportOutcome'

await reportOutcome(async (signal) => {
  const { env } = await import('@/server/env')
  const [requested] = process.argv.slice(2)
  if (requested === undefined) throw new Refusal('Name the folder of a backup: npm run restore -- FOLDER.')
  const folder = path.resolve(requested)
  await readManifest(folder)
  mkdirSync(env.dataDir, { recursive: true })
  // A site that starts during the restore would create a database in the same folder.
  if (!(await acquireLock(env.dataDir)))
    throw new Refusal(`The site runs on ${env.dataDir}. Stop it, or set DATA_DIR to another folder.`)
  const { counts, takenAt, files } = await restore(env, folder, signal)
  return [
    ...countLines(counts),
    `Restored the backup of ${takenAt} (${Object.keys(files).length} files) into ${env.dataDir}${env.databaseUrl ? ' and the database of DATABASE_URL' : ''}.`,
    'Start the site as usual. Passwords are as they were; everybody signs in anew, unless PAYLOAD_SECRET is the one of before.',
  ]
})
