import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { readText } from '@/editorial/import/formats/text'
import { wordsOf } from '@/editorial/import/formats/manuscripts.fixtures'

import type { Anatomy } from './Anatomy'
import { recognise } from './recognise'
import { blockText } from './Unit'

const folder = path.resolve('testing', 'fixtures', 'import')
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))

/** The first words of a long text, enough to see which one it is. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 45)} … ${text.slice(-12)}` : text)

/** An anatomy in a form that a person reads and compares: a line for each part, in the order of a page. */
function summary({
  title,
  kind,
  standfirst,
  authors,
  dates,
  lead,
  keyPoints,
  disclaimers,
  runs,
  blocks,
  unsure,
}: Anatomy): string {
  const of = (part: string) => runs.filter((run) => run.part === part).map(({ text }) => `${part}: ${short(text)}`)
  return [
    `title: ${title ?? '–'}`,
    `kind: ${kind ?? '–'}`,
    `standfirst: ${short(standfirst ?? '–')}`,
    ...authors.flatMap(({ name, post, bio }) => [
      `author: ${name}${post === null ? '' : ` (${post})`}`,
      ...(bio === null ? [] : [`  bio: ${short(bio)}`]),
    ]),
    ...dates.map(({ raw, day }) => `date: ${day ?? '?'} “${raw}”`),
    ...(lead === null
      ? []
      : [
          `credit: caption “${short(lead.caption)}”, creator ${lead.creator ?? '–'}, source ${lead.source ?? '–'}, licence ${lead.licence ?? '–'}`,
        ]),
    ...keyPoints.map((point) => `key point: ${short(point)}`),
    ...disclaimers.map(({ raw, publisher }) => `disclaimer (${publisher ?? 'names none'}): ${short(raw)}`),
    ...['disclosure', 'statement', 'furniture'].flatMap(of),
    ...unsure.map((text) => `unsure: ${short(text)}`),
    ...blocks.map((block) => `${block.type}: ${short(blockText(block).replaceAll('\n', ' / '))}${notesIn(block)}`),
  ].join('\n')
}

function notesIn(block: unknown): string {
  const notes = JSON.stringify(block).match(/"type":"footnote".*?"text":"(.*?)"\}/g) ?? []
  return notes.map((note) => ` [note: ${short(/"text":"(.*?)"\}/.exec(note)?.[1] ?? '')}]`).join('')
}

test.each(files)('%s gives up its parts', async (file) => {
  const reading = readText(readFileSync(path.join(folder, file)))
  if (!reading.ok) throw new Error(reading.refusal)
  expect(wordsOf(reading.manuscript.blocks)).not.toBe('')
  await expect(`${summary(recognise(reading.manuscript))}\n`).toMatchFileSnapshot(
    path.join(folder, file.replace('.txt', '.expected')),
  )
})
