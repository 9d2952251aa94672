// `npm run backup [-- FOLDER]`: the database as of one moment and every image, in a new folder, while the site runs.
import path from 'node:path'

import { ensureInstalled, run } from './install.mjs'

// Named from where the command is given; the site’s own files are found from its root.
const given = process.argv.slice(2).map((folder) => path.resolve(folder))
await ensureInstalled()
const args = ['--conditions=production', '--import', 'tsx', 'archive/backUpHere.ts', ...given]
process.exit(await run(process.execPath, args))
