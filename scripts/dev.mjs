// `npm run dev` in a fresh clone: the same site as `npm start`, compiled as it is asked for and anew where a file changes.
import { ensureInstalled } from './ensureInstalled.mjs'
import { startSite } from './startSite.mjs'

await startSite({ args: ['--dev'], env: { NODE_ENV: 'development' }, prepare: ensureInstalled })
