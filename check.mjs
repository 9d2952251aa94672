// The gate: what must hold of the source before anything is run. A line a step, all of them told, non-zero if one fails.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = import.meta.dirname
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules', '.bin', name)

/** @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<{code: number, output: string}>} */
const quietly = (program, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
    child.once('error', (error) => resolve({ code: 127, output: String(error) }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })

/** Generated files stay as the generators would write them now. */
async function generated() {
  const env = {
    NODE_OPTIONS: '--conditions=production',
    PAYLOAD_SECRET: 'check',
    DATABASE_URL: '',
    DATA_DIR: mkdtempSync(path.join(os.tmpdir(), 'standfirst-check-')),
  }
  const faults = []
  const files = { 'payload-types.ts': 'generate:types', 'app/(payload)/admin/importMap.js': 'generate:importmap' }
  for (const [file, command] of Object.entries(files)) {
    const committed = readFileSync(path.join(root, file), 'utf8')
    // Payload’s CLI can end silently without doing anything; an emptied file cannot be mistaken for a fresh one.
    writeFileSync(path.join(root, file), command === 'generate:types' ? '' : 'export const importMap = {}\n')
    const { output } = await quietly(process.execPath, ['node_modules/payload/bin.js', command], env)
    const now = readFileSync(path.join(root, file), 'utf8')
    writeFileSync(path.join(root, file), committed)
    if (now !== committed) faults.push(`${file} is not what “npm run payload ${command}” writes.\n${output}`)
  }
  const { code, output } = await quietly(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'testing/schemaDrift.ts'],
    env,
  )
  if (code !== 0) faults.push(output)
  rmSync(env.DATA_DIR, { recursive: true, force: true })
  return { code: faults.length === 0 ? 0 : 1, output: faults.join('\n') }
}

const steps = {
  prettier: () => quietly(bin('prettier'), ['--check', '--log-level=warn', '.']),
  types: () => quietly(bin('tsc'), ['--noEmit', '-p', '.']),
  eslint: () => quietly(bin('eslint'), ['--max-warnings=0', '.']),
  arrows: () => quietly(bin('depcruise'), ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', '.']),
  // Its plugins load the configuration, and with it Lexical, whose development build Node 20 sometimes never finishes.
  knip: () => quietly(bin('knip'), [], { NODE_OPTIONS: '--conditions=production' }),
  unit: () =>
    quietly(bin('vitest'), [
      'run',
      '--project',
      'unit',
      '--reporter=default',
      ...(process.env.UNIT_REPORT ? ['--reporter=json', `--outputFile.json=${process.env.UNIT_REPORT}`] : []),
    ]),
}

const wanted = process.argv.slice(2)
const queue = Object.entries(steps).filter(([name]) => wanted.length === 0 || wanted.includes(name))
let failed = 0

/** @param {string} name @param {() => Promise<{code: number, output: string}>} step */
async function take(name, step) {
  const began = Date.now()
  const { code, output } = await step()
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n${code === 0 ? '' : `${output}\n`}`)
  if (code !== 0) failed += 1
}

async function worker() {
  for (let next = queue.shift(); next; next = queue.shift()) await take(...next)
}

// It writes generated files for a moment, so nothing else may read them meanwhile.
if (wanted.length === 0 || wanted.includes('generated')) await take('generated', generated)
await Promise.all([worker(), worker()])
process.exit(failed === 0 ? 0 : 1)
