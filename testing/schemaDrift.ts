import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import config from '@payload-config'
import { getPayload } from 'payload'

interface Kit {
  schema: Record<string, unknown>
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => Promise<unknown>
    generateMigration: (before: unknown, after: unknown) => Promise<string[]>
  }
}

// Fails where the collections have changed and no migration says so.
const payload = await getPayload({ config, disableDBConnect: true })
const kit = payload.db as unknown as Kit
const folder = path.resolve('migrations')
const latest = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .at(-1)
const { generateDrizzleJson, generateMigration } = kit.requireDrizzleKit()
const before: unknown = JSON.parse(readFileSync(path.join(folder, latest ?? ''), 'utf8'))
const missing = await generateMigration(before, await generateDrizzleJson(kit.schema))
if (missing.length > 0) {
  process.stderr.write(
    `The collections need a migration (npm run payload migrate:create NAME):\n${missing.join('\n')}\n`,
  )
}
process.exit(missing.length === 0 ? 0 : 1)
