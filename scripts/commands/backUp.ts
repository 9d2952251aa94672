import path from 'node:path'

import { backUp, defaultName } from '@/archive/backUp'
import { countLines, reportOutcome } from '@/archive/reportOutcome'

await reportOutcome(async (signal) => {
  const { env } = await import('@/server/env')
  const now = new Date()
  const [requested] = process.argv.slice(2)
  const folder = path.resolve(requested ?? defaultName(now))
  const manifest = await backUp(env, folder, now, signal)
  return [
    ...countLines(manifest.counts),
    ...manifest.missingImages.map((name) => `The database names the image ${name}, which the site does not have.`),
    `The backup is in ${folder}: ${Object.keys(manifest.files).length} files.`,
    ...(requested ? [] : ['Take it to another disk, or name a folder there: npm run backup -- FOLDER.']),
    'It holds drafts and password hashes: keep it from others. The secret that signs sessions is not in it.',
  ]
})
