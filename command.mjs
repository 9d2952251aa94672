// `npm run backup`, `restore`, `audit:verify`, `password`: installs what is missing, then runs the file it is given.
import { ensureInstalled, run } from './install.mjs'

await ensureInstalled()
process.exit(await run(process.execPath, ['--conditions=production', '--import', 'tsx', ...process.argv.slice(2)]))
