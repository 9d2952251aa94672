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
import { type Judged, reasonOf, report } from './report'
import { testsOf } from './testsOf'
import { tryFile } from './tryFile'

const root = path.resolve(import.meta.dirname, '../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: 'string', default: '2' },
    every: { type: 'string', default: '1' },
    nearest: { type: 'string', default: '100000' },
  },
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
  sources.filter((file) => /\.test\.tsx?$/.test(file) && !/\.int\.test\.ts$|^components\/admin\//.test(file)),
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

/** All but tests, types alone and, in editorial/, what no unit test reaches. */
const isChanged = (file: string): boolean =>
  !/\.(test|fixtures)\.tsx?$|^components\/admin\//.test(file) &&
  !(file in apart) &&
  (tests.has(file) || !file.startsWith('editorial/'))
/** In the order in which they were asked for. */
const files = [
  ...new Set(
    wanted.flatMap((each) => sources.filter((file) => file === each || file.startsWith(`${each}/`))).filter(isChanged),
  ),
]
/** Tests of a mutant; of one that may survive, the few that would notice it first. */
const testsFor = (mutant: Mutant): readonly string[] =>
  (tests.get(mutant.file) ?? []).slice(0, reasonOf(mutant) === undefined ? Number(values.nearest) : 5)
const named = namedMutants.filter(({ file }) => files.includes(file)).map(namedMutant)
const small = files.flatMap((file) => mutantsOf(file, textOf(file))).filter((_, at) => at % Number(values.every) === 0)
const cases: Case[] = [...named, ...small].map((mutant) => ({ mutant, tests: testsFor(mutant) }))

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
    console.error(`${judged.length} of ${cases.length}  ${file}`)
  }
  court.close()
}

/** Prints what was judged so far and ends; a run that is interrupted (Ctrl-C) ends so too. */
function finish(): never {
  const order = new Map(files.map((file, at) => [file, at]))
  judged.sort(
    (a, b) => (order.get(a.mutant.file) ?? 0) - (order.get(b.mutant.file) ?? 0) || a.mutant.line - b.mutant.line,
  )
  const { text, fine } = report(judged)
  const tried = judged.length < cases.length ? `${judged.length} of ${cases.length}` : `${cases.length}`
  console.error(`${text}\n\n${tried} mutants in ${Math.ceil((Date.now() - start) / 60_000)} minutes.`)
  process.exit(fine ? 0 : 1)
}
process.once('SIGINT', finish)
await Promise.all(Array.from({ length: Number(values.workers) }, work))
finish()
