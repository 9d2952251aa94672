// `npm run backup [-- FOLDER]`: the database as of one moment and every image, in a new folder, while the site runs.
import { ensureInstalled, run } from './install.mjs'

await ensureInstalled()
const args = ['--conditions=production', '--import', 'tsx', 'archive/backUpHere.ts', ...process.argv.slice(2)]
process.exit(await run(process.execPath, args))
