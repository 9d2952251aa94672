import config from '@payload-config'
import { getPayload } from 'payload'

// Prints how many commentaries are stored, of which none is live: an import makes drafts.
const payload = await getPayload({ config })
const counted = { collection: 'articles', overrideAccess: true } as const
const { totalDocs } = await payload.count(counted)
const live = await payload.count({ ...counted, where: { _status: { equals: 'published' } } })
process.stdout.write(`\ndrafts: ${totalDocs - live.totalDocs}\n`)
await payload.destroy()
process.exit(0)
