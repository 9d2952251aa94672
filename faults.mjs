// `npm run faults [-- --short] [-- WORD …]`: the built site, harmed from outside in every way we know, held against a ledger.
import { ensureInstalled, run } from './install.mjs'

await ensureInstalled()
const { ensureBuilt } = await import('./build.mjs')
await ensureBuilt()
const args = ['--conditions=production', '--import', 'tsx', 'testing/faults/run.ts']
process.exit(await run(process.execPath, [...args, ...process.argv.slice(2)]))
