import { mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { root } from '../scripts/root.mjs'
import { measured } from './measured.mjs'

const folder = path.join(root, '.cache', 'bench-archive')

/**
 * Imports an invented archive of so many posts into an empty site, the same once more, exports it and imports the export
 * into another empty site. Throws where a site then has another number of drafts.
 *
 * @param {number} posts @param {number} words a post
 */
export async function measureArchive(posts, words) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const [file, exported] = [path.join(folder, 'archive.xml'), path.join(folder, 'export')]
  const [first, second] = ['first', 'second'].map(siteIn)
  await measured(['bench/writeArchive.ts', String(posts), String(words), file], {})
  const megabytes = statSync(file).size / 1e6
  const rows = []
  /** @param {string} act @param {string[]} args @param {NodeJS.ProcessEnv} env */
  const step = async (act, args, env) => {
    const { output, ...row } = await measured(args, env)
    rows.push({ act, ...row })
    process.stdout.write(`${act}: ${row.seconds.toFixed(0)} s, ${row.peakMB.toFixed(0)} MB\n`)
    const { output: said } = await measured(['bench/countDrafts.ts'], env)
    const drafts = Number(/^drafts: (\d+)$/m.exec(said)?.[1])
    if (drafts !== posts)
      throw new Error(`After the ${act} there are ${drafts} drafts, not ${posts}.\n${output.slice(-2000)}`)
  }
  const report = path.join(folder, 'report')
  const importing = ['scripts/commands/import.ts', '--report', report, file]
  await step('import', importing, first)
  await step('same import again', importing, first)
  await step('export', ['scripts/commands/export.ts', exported], first)
  await step('import of the export', ['scripts/commands/importExport.ts', exported], second)
  rmSync(folder, { recursive: true, force: true })
  return { posts, words, megabytes, rows }
}

/** The settings of an empty site in a folder. @param {string} name @returns {NodeJS.ProcessEnv} */
const siteIn = (name) => ({
  NODE_ENV: 'production',
  DATA_DIR: path.join(folder, name),
  DATABASE_URL: '',
  SITE_URL: 'http://localhost:3000',
  DEMO: 'off',
  PAYLOAD_SECRET: 'a secret for the bench alone, long enough',
})
