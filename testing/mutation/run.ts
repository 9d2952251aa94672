// npm run mutate: small changes of the source, one at a time in memory, and how many of them a unit test notices.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { apart } from './accepted'
import { Court } from './Court'
import type { Case } from './judge'
import type { Mutant } from './Mutant'
import { mutantsOf } from './mutantsOf'
import { namedMutants } from './namedMutants'
import { type Judged, report } from './report'
import { testsOf } from './testsOf'

const root = path.resolve(import.meta.dirname, '../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: 'string', default: '2' }, every: { type: 'string', default: '1' } },
})
const usual = ['domain', 'reading', 'components', 'editorial']
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
const queue: Case[] = [...named, ...small].map((mutant) => ({ mutant, tests: tests.get(mutant.file) ?? [] }))

const judged: Judged[] = []
const total = queue.length

async function work(): Promise<void> {
  const court = new Court()
  for (let next = queue.shift(); next; next = queue.shift()) {
    const verdict = await court.judge(next)
    judged.push({ mutant: next.mutant, verdict })
    if (verdict === 'survived') console.error(`survived  ${next.mutant.file}:${next.mutant.line}  ${next.mutant.what}`)
    if (judged.length % 50 === 0) console.error(`${judged.length} of ${total}`)
  }
  court.close()
}

// A test that fails without any change would kill every mutant.
const calm = new Court()
const [first] = queue
if (
  first &&
  (await calm.judge({ ...first, mutant: { ...first.mutant, text: textOf(first.mutant.file) } })) !== 'survived'
)
  throw new Error('The unit tests fail as the source stands; mend them first.')
calm.close()

await Promise.all(Array.from({ length: Number(values.workers) }, work))
const order = new Map(files.map((file, at) => [file, at]))
judged.sort(
  (a, b) => (order.get(a.mutant.file) ?? 0) - (order.get(b.mutant.file) ?? 0) || a.mutant.line - b.mutant.line,
)
const { text, fine } = report(judged)
console.error(text)
process.exit(fine ? 0 : 1)
