// `npm run backup`, `restore`, `export`, `audit:verify`, `password`: installs what is missing, then runs the file it is given.
import { ensureInstalled } from './ensureInstalled.mjs'
import { run } from './run.mjs'

await ensureInstalled()
process.exit(await run(process.execPath, ['--conditions=production', '--import', 'tsx', ...process.argv.slice(2)]))
