// `npm run audit:verify [-- HASH]`: proves that no row of the audit log was changed, moved or taken out.
import { ensureInstalled, run } from './install.mjs'

await ensureInstalled()
const args = ['--conditions=production', '--import', 'tsx', 'archive/verifyLogHere.ts', ...process.argv.slice(2)]
process.exit(await run(process.execPath, args))
