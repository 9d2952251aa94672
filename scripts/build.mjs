// `npm run build`: exact dependencies, then the built site where its source has changed.
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'

await ensureInstalled()
await ensureBuilt()
