import { readFileSync } from 'node:fs'
import path from 'node:path'

import { ensureSecret } from '@/serving/process/ensureSecret'
import { readRunning } from '@/serving/process/running'

// The database is opened as the site opens it: migrations run, and only what the environment names is touched.
process.umask(0o077)
const folder = path.resolve(process.env.DATA_DIR || 'data')
if (readRunning(folder)) throw new Error('The site has just started. Run the command again.')
process.env.PAYLOAD_SECRET ??= ensureSecret(folder)
Object.assign(process.env, { NODE_ENV: 'production' })
const { env } = await import('@/server/env')

const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { importManuscript } = await import('@/editorial/import/importManuscript')
const { outcomeText } = await import('@/editorial/import/outcomeText')
const { asImportRefusal } = await import('@/editorial/import/asImportRefusal')

const payload = await getPayload({ config })
let failed = 0
for (const file of process.argv.slice(2)) {
  try {
    const req = await createLocalReq({}, payload)
    const outcome = await asImportRefusal(() =>
      importManuscript(req, readFileSync(file), { fileName: path.basename(file) }),
    )
    if (outcome.state === 'refused') failed += 1
    process.stdout.write(`${file}\n${outcomeText(outcome, env.siteUrl)}\n`)
  } catch (error) {
    failed += 1
    process.stderr.write(`${file}\n${error instanceof Error ? error.message : String(error)}\n`)
  }
}
await payload.destroy()
process.exit(failed === 0 ? 0 : 1)
