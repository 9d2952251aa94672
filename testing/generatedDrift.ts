import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import payloadConfig from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

// Fails where a generated file is not what its generator would write now. It writes beside the tree, never into it.
const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-generated-'))
const config = await payloadConfig
const types = path.join(folder, 'payload-types.ts')
const importMap = path.join(folder, 'importMap.js')
process.env.PAYLOAD_TS_OUTPUT_PATH = types
config.admin.importMap.importMapFile = importMap
await generateTypes(config, { log: false })
await generateImportMap(config, { log: false, force: true })

const generated: readonly (readonly [string, string, string])[] = [
  ['payload-types.ts', types, 'generate:types'],
  ['app/(payload)/admin/importMap.js', importMap, 'generate:importmap'],
]
const stale = generated.filter(([file, now]) => readFileSync(file, 'utf8') !== readFileSync(now, 'utf8'))
for (const [file, , command] of stale)
  process.stderr.write(`${file} is not what “npm run payload ${command}” writes. Run that and commit the file.\n`)
rmSync(folder, { recursive: true, force: true })
process.exit(stale.length === 0 ? 0 : 1)
