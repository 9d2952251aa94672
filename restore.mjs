// `npm run restore -- FOLDER`: a backup into an empty place; it refuses any other.
import { ensureInstalled, run } from './install.mjs'

await ensureInstalled()
const args = ['--conditions=production', '--import', 'tsx', 'archive/restoreHere.ts', ...process.argv.slice(2)]
process.exit(await run(process.execPath, args))
