// `npm run faults [-- --short] [-- WORD …]`: the built site, harmed from outside in every way we know, held against a ledger.
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { run } from './run.mjs'

await ensureInstalled()
await ensureBuilt()
const args = ['--conditions=production', '--import', 'tsx', 'testing/faults/run.ts']
process.exit(await run(process.execPath, [...args, ...process.argv.slice(2)]))
