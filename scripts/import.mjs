// `npm run import -- FILE…`: a draft and a report of each text, or of each post of an archive. Where the site runs it is
// handed the texts, since the embedded database takes one process; else the database is opened here.
// `npm run import -- FOLDER`: an export into an empty site.
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { archiveKind } from './archiveKind.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { fileFault } from './fileFault.mjs'
import { importArguments, importHelp } from './importArguments.mjs'
import { run } from './run.mjs'

const {
  files,
  isTrial,
  media,
  fetches,
  publishLive,
  help,
  fault: argumentFault,
} = importArguments(process.argv.slice(2))
if (help) {
  process.stdout.write(importHelp)
  process.exit(0)
}
const fault = argumentFault ?? fileFault(files) ?? (media === null ? null : fileFault([media]))
if (fault !== null) {
  process.stderr.write(`${fault}\n`)
  process.exit(2)
}
await ensureInstalled()

const [first = ''] = files
if (files.length === 1 && statSync(first, { throwIfNoEntry: false })?.isDirectory()) {
  if (isTrial || fetches || publishLive) {
    process.stderr.write(
      publishLive
        ? '--publish-live takes an archive of WordPress or Ghost. Nothing was published.\n'
        : '--dry-run and --fetch are for texts and archives. An export is checked whole before anything is written.\n',
    )
    process.exit(2)
  }
  process.exit(
    await run(process.execPath, [
      ...['--conditions=production', '--import', 'tsx'],
      'scripts/commands/importExport.ts',
      first,
    ]),
  )
}

const folder = path.resolve(process.env.DATA_DIR || 'data')
const running = readRunning()
if (running === null)
  process.exit(
    await run(process.execPath, [
      '--conditions=production',
      '--import',
      'tsx',
      'scripts/commands/import.ts',
      ...process.argv.slice(2),
    ]),
  )
if (isTrial || fetches || publishLive || files.some((file) => archiveKind(file) !== null)) {
  const act = publishLive
    ? 'publishing what was live'
    : isTrial
      ? 'a dry run'
      : fetches
        ? 'an import with --fetch'
        : 'the import of an archive'
  process.stderr.write(`The site is running. Stop it first: ${act} opens the database itself. Nothing was stored.\n`)
  process.exit(1)
}

let failed = 0
for (const file of files) {
  const sentence = await hand(file, running)
  process.stdout.write(`${file}\n${sentence}\n`)
}
process.exit(failed === 0 ? 0 : 1)

/** @returns {{ port: number, token: string } | null} */
function readRunning() {
  try {
    const { pid, port, token } = JSON.parse(readFileSync(path.join(folder, 'running.json'), 'utf8'))
    process.kill(pid, 0)
    return { port, token }
  } catch {
    return null
  }
}

/** @param {string} file @param {{ port: number, token: string }} site */
async function hand(file, { port, token }) {
  try {
    const url = `http://127.0.0.1:${port}/api/articles/import?name=${encodeURIComponent(path.basename(file))}`
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-standfirst-token': token },
      body: readFileSync(file),
    })
    const said = await answer.json()
    if (typeof said.sentence === 'string' && answer.ok) return said.sentence
    failed += 1
    return said.sentence ?? said.errors?.[0]?.message ?? `The site answered ${answer.status}.`
  } catch (error) {
    failed += 1
    return error instanceof Error && 'code' in error
      ? `The file cannot be read (${String(error.code)}).`
      : `The site could not be asked: ${String(error)}`
  }
}
