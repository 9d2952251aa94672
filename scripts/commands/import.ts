import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { archiveKind } from '@/scripts/archiveKind.mjs'
import { importArguments } from '@/scripts/importArguments.mjs'
import { ensureSecret } from '@/serving/process/ensureSecret'
import { readRunning } from '@/serving/process/running'

// The database is opened as the site opens it: migrations run, and only what the environment names is touched.
process.umask(0o077)
const { files, isTrial, fetches, report, as, media: uploads } = importArguments(process.argv.slice(2))
const folder = path.resolve(process.env.DATA_DIR || 'data')
if (readRunning(folder)) throw new Error('The site has just started. Run the command again.')
mkdirSync(folder, { recursive: true })
process.env.PAYLOAD_SECRET ??= ensureSecret(folder)
Object.assign(process.env, { NODE_ENV: 'production' })
const { env } = await import('@/server/env')

const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { importManuscript } = await import('@/editorial/import/importManuscript')
const { importPost } = await import('@/editorial/import/archives/importPost')
const { linkDraft } = await import('@/editorial/import/archives/linkDraft')
const { outcomeText } = await import('@/editorial/import/outcomeText')
const { reportText } = await import('@/editorial/import/reportText')
const { asImportRefusal } = await import('@/editorial/import/asImportRefusal')
const { fetchImage, internet } = await import('@/editorial/import/fetching/fetchImage')
const { readArchive } = await import('./readArchive')
const { publishLive } = await import('./publishLive')
const { openMedia } = await import('./openMedia')

const payload = await getPayload({ config })
const options = { isTrial, ...(fetches ? { fetchImage: (address: string) => fetchImage(address, internet) } : {}) }
const reports = path.join(env.dataDir, 'imports')
let failed = 0
const { media, close } = await openUploads()
for (const file of files) {
  const kind = archiveKind(file)
  try {
    if (as !== null) {
      if (kind === null) throw new Error('It is no archive of WordPress or Ghost. Nothing was published.')
      failed += await publishLive({ payload, file, kind, as, isTrial, report, folder: reports, siteUrl: env.siteUrl })
    } else if (kind === null) await importFile(file)
    else {
      const store = async (post: Parameters<typeof importPost>[1]) =>
        importPost(await createLocalReq({}, payload), post, { ...options, media })
      const link = (post: Parameters<typeof importPost>[1]) => linkDraft(payload, post)
      failed += await readArchive({ file, kind, store, link, isTrial, report, folder: reports, siteUrl: env.siteUrl })
    }
  } catch (error) {
    failed += 1
    process.stderr.write(`${file}\n${error instanceof Error ? error.message : String(error)}\n`)
  }
}
close()
await payload.destroy()
process.exit(failed === 0 ? 0 : 1)

async function openUploads(): ReturnType<typeof openMedia> {
  try {
    return await openMedia(uploads, reports)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)} Nothing was imported.\n`)
    process.exit(1)
  }
}

async function importFile(file: string): Promise<void> {
  const bytes = readFileSync(file)
  const req = await createLocalReq({}, payload)
  const outcome = await asImportRefusal(() => importManuscript(req, bytes, { fileName: path.basename(file) }, options))
  if (outcome.state === 'refused') failed += 1
  const sentence =
    isTrial && outcome.state === 'draft'
      ? `Nothing was stored. A draft would be made of it:\n${reportText(outcome.report)}`
      : outcomeText(outcome, env.siteUrl)
  process.stdout.write(`${file}\n${sentence}\n`)
}
