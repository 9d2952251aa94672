import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { EmbeddedSearch } from '@/search/embedded/EmbeddedSearch'
import { openSearch } from '@/search/embedded/openSearch'

import { seeded } from './generate'
import { demonstrationDocuments } from './demonstrationDocuments'
import { inventedDocument, questionOf } from './inventedDocument'
import { searchQuestions } from './searchQuestions'

// The index filled directly with the demonstration and invented commentaries; what is found of known ones (MRR@10, the
// mean of 1/rank), and what a search costs. The lengths of the texts are fixed, so that sizes can be compared.
const sizes = process.argv.slice(2).map(Number)
const wordsOfText = 400
const asked = 300
const batch = 50

interface Known {
  readonly question: string
  readonly id: string
}

for (const size of sizes.length > 0 ? sizes : [10_000]) await measure(size)
process.exit(0)

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-bench-'))
  const index = await openSearch(folder)
  const random = seeded(20_261_127)
  const began = { at: performance.now(), cpu: process.cpuUsage() }
  await index.put(await demonstrationDocuments())
  const easy: Known[] = []
  const hard: Known[] = []
  for (let number = 0; number < size; number += batch) {
    const documents = Array.from({ length: Math.min(batch, size - number) }, (_, at) =>
      inventedDocument(random, number + at, wordsOfText),
    )
    await index.put(documents)
    // As the site does between batches: the client gives back what its statements held.
    await new Promise(setImmediate)
    const [known] = documents
    if (known && easy.length < asked && number % Math.max(batch, Math.floor(size / asked / batch) * batch) === 0) {
      easy.push({ question: questionOf(known, random, false), id: known.id })
      hard.push({ question: questionOf(known, random, true), id: known.id })
    }
  }
  const used = process.cpuUsage(began.cpu)
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const cpuSeconds = (used.user + used.system) / 1e6
  say(
    `\n${size} commentaries of ${wordsOfText} words, indexed in ${((performance.now() - began.at) / 1000).toFixed(0)} s (CPU ${cpuSeconds.toFixed(0)} s)`,
  )
  const known = (questions: readonly { question: string; title: string }[]): Known[] =>
    questions.map(({ question, title }) => ({ question, id: title }))
  const sets = { demonstration: known(searchQuestions.easy), 'demonstration, hard': known(searchQuestions.hard) }
  for (const [name, questions] of Object.entries({ ...sets, invented: easy, 'invented, hard': hard })) {
    const { mrr, lost, ms, cpu } = await ask(index, questions)
    say(
      `${name.padEnd(20)} ${questions.length} questions  MRR@10 ${mrr.toFixed(3)}  ms p50 ${ms.p50} p95 ${ms.p95}  CPU µs p50 ${cpu.p50} p95 ${cpu.p95}`,
    )
    if (lost.length > 0 && lost.length < 12) say(`  not among the first ten: ${lost.join(' | ')}`)
  }
  const ordinary = easy.flatMap(({ question }, at) =>
    question
      .split(' ')
      .slice(1, 2 + (at % 3))
      .join(' '),
  )
  const { ms, cpu } = await ask(
    index,
    ordinary.map((question) => ({ question, id: '' })),
  )
  say(
    `${'one to three words'.padEnd(20)} ${ordinary.length} questions  ms p50 ${ms.p50} p95 ${ms.p95}  CPU µs p50 ${cpu.p50} p95 ${cpu.p95}`,
  )
  say(`memory of the process ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  await index.close()
  rmSync(folder, { recursive: true, force: true })
}

async function ask(index: EmbeddedSearch, questions: readonly Known[]) {
  const ms: number[] = []
  const cpu: number[] = []
  const lost: string[] = []
  let sum = 0
  for (const { question, id } of questions) {
    const [at, before] = [performance.now(), process.cpuUsage()]
    const { hits } = await index.search({ text: question, filters: {}, page: 1, perPage: 20 })
    const used = process.cpuUsage(before)
    ms.push(performance.now() - at)
    cpu.push(used.user + used.system)
    const rank = hits.slice(0, 10).findIndex((hit) => hit.id === id)
    if (rank === -1) lost.push(question)
    else sum += 1 / (rank + 1)
  }
  return { mrr: sum / questions.length, lost, ms: quantiles(ms, 1), cpu: quantiles(cpu, 0) }
}

function quantiles(numbers: readonly number[], digits: number): { p50: string; p95: string } {
  const sorted = [...numbers].sort((one, other) => one - other)
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(digits)
  return { p50: at(0.5), p95: at(0.95) }
}
