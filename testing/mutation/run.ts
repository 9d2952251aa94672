// npm run mutate: small changes of the source, one at a time in memory, and how many of them a unit test notices.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { apart } from './accepted'
import { Court } from './Court'
import type { Case } from './Case'
import type { Mutant } from './Mutant'
import { mutantsOf } from './mutantsOf'
import { namedMutants } from './namedMutants'
import { type Judged, report } from './report'
import { testsOf } from './testsOf'
import { tryFile } from './tryFile'

const root = path.resolve(import.meta.dirname, '../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: 'string', default: '2' }, every: { type: 'string', default: '1' } },
})
const usual = ['domain', 'reading', 'faces', 'components', 'editorial']
const wanted = positionals.length > 0 ? positionals : usual

const sources = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$|^data$|^e2e$/.test(entry.name))
  .flatMap(({ name }) =>
    readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' }).map((file) => `${name}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file))
const tests = testsOf(
  root,
  sources.filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('.int.test.ts')),
)

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8')

function namedMutant({ name, file, from, to }: (typeof namedMutants)[number]): Mutant {
  const text = textOf(file)
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold this once: ${from}`)
  return {
    file,
    line: text.split(from)[0]?.split('\n').length ?? 0,
    what: `named: ${name}`,
    text: text.replace(from, () => to),
  }
}

/** Files that are changed: those asked for, without tests, types alone and, in editorial/, what no unit test reaches. */
const files = sources.filter(
  (file) =>
    wanted.some((each) => file === each || file.startsWith(`${each}/`)) &&
    !/\.(test|fixtures)\.tsx?$|^components\/admin\//.test(file) &&
    !(file in apart) &&
    (tests.has(file) || !file.startsWith('editorial/')),
)
const named = namedMutants.filter(({ file }) => files.includes(file)).map(namedMutant)
const small = files.flatMap((file) => mutantsOf(file, textOf(file))).filter((_, at) => at % Number(values.every) === 0)
const cases: Case[] = [...named, ...small].map((mutant) => ({ mutant, tests: tests.get(mutant.file) ?? [] }))
const queue = files.map((file) => cases.filter(({ mutant }) => mutant.file === file))

const start = Date.now()
const judged: Judged[] = []

async function work(): Promise<void> {
  const court = new Court()
  for (let next = queue.shift(); next; next = queue.shift()) {
    const file = next[0]?.mutant.file
    if (file === undefined) continue
    const found = await tryFile(court, next, textOf(file))
    judged.push(...found)
    for (const { mutant, verdict } of found)
      if (verdict !== 'killed') console.error(`${verdict}  ${mutant.file}:${mutant.line}  ${mutant.what}`)
    console.error(`${judged.length} of ${cases.length}  ${file}`)
  }
  court.close()
}

// A test that fails without any change would kill every mutant.
const [first] = cases
if (first) {
  const court = new Court()
  const mutant = { ...first.mutant, text: textOf(first.mutant.file) }
  const all = [...new Set(cases.flatMap((each) => each.tests))]
  if ((await court.judge({ mutant, tests: all })) !== 'survived')
    throw new Error('The unit tests fail as the source stands, or take longer than a minute; mend them first.')
  court.close()
}
await Promise.all(Array.from({ length: Number(values.workers) }, work))
const order = new Map(files.map((file, at) => [file, at]))
judged.sort(
  (a, b) => (order.get(a.mutant.file) ?? 0) - (order.get(b.mutant.file) ?? 0) || a.mutant.line - b.mutant.line,
)
const { text, fine } = report(judged)
console.error(`${text}\n\n${cases.length} mutants in ${Math.ceil((Date.now() - start) / 60_000)} minutes.`)
process.exit(fine ? 0 : 1)
