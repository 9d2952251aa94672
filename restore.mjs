// `npm run restore -- FOLDER`: a backup into an empty place; it refuses any other.
import path from 'node:path'

import { ensureInstalled, run } from './install.mjs'

// Named from where the command is given; the site’s own files are found from its root.
const given = process.argv.slice(2).map((folder) => path.resolve(folder))
await ensureInstalled()
const args = ['--conditions=production', '--import', 'tsx', 'archive/restoreHere.ts', ...given]
process.exit(await run(process.execPath, args))
