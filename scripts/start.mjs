// `npm start` on a bare machine: checks, exact dependencies, a build where the source changed, then the site.
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureInstalled } from './ensureInstalled.mjs'
import { startSite } from './startSite.mjs'

await startSite({
  env: { NODE_ENV: 'production' },
  prepare: async () => {
    await ensureInstalled()
    await ensureBuilt()
  },
})
