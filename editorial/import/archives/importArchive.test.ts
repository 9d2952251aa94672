import { expect, test } from 'vitest'

import type { ImportOutcome } from '@/editorial/import/ImportOutcome'

import type { ArchivedPost, ArchiveEntry } from './Archive'
import { archiveHtmlRow } from './archiveHtml'
import { ArchiveSummary } from './ArchiveSummary'
import { type ArchiveRecord, importArchive } from './importArchive'

const entry = (title: string): ArchiveEntry => ({
  type: 'post',
  post: { title, oldPaths: [`/${title}`] } as unknown as ArchivedPost,
})
const report = { taken: [], changed: [], lost: [], toDo: [{ what: 'Check <it>.', text: 'a & b' }] }

async function all(entries: ArchiveEntry[], failing: (title: string) => boolean) {
  const records: ArchiveRecord[] = []
  const store = ({ title }: ArchivedPost) =>
    failing(title)
      ? Promise.reject(new Error('The disk is full.'))
      : Promise.resolve({ state: 'draft', id: `id-${title}`, title, report } as const)
  for await (const record of importArchive(entries, store)) records.push(record)
  return records
}

test('a post that fails stops no other, and everything is in the summary and on the page', async () => {
  const records = await all(
    [
      entry('one'),
      { type: 'left out', kind: 'page', title: 'About' },
      entry('two'),
      { type: 'unreadable', title: 'x', reason: 'Damaged.' },
      entry('<three>'),
    ],
    (title) => title === 'two',
  )
  expect(records.map(({ state }) => state)).toEqual(['draft', 'left out', 'not imported', 'not imported', 'draft'])
  const summary = new ArchiveSummary()
  for (const record of records) summary.add(record)
  expect(summary.notImported).toBe(2)
  expect(summary.text(false)).toBe(
    'Drafts made: 2, with 2 points to do.\nLeft out: 1 page.\nNot imported: 2.\n  - “two”: The disk is full.\n  - “x”: Damaged.',
  )
  expect(summary.text(true)).toContain('Nothing was stored. Drafts that would be made: 2')
  const pageOf = (isTrial: boolean) =>
    records.map((record) => archiveHtmlRow(record, { siteUrl: 'https://site.example', isTrial })).join('')
  const page = pageOf(false)
  expect(page).toContain('<a href="https://site.example/admin/collections/articles/id-&lt;three&gt;">&lt;three&gt;</a>')
  expect(page).toContain('<li>Check &lt;it&gt;. “a &amp; b”</li>')
  expect(page).not.toContain('About')
  expect(pageOf(true)).not.toContain('<a ')
})

test('where twenty posts in a row fail, the rest is not tried', async () => {
  const entries = Array.from({ length: 30 }, (_, at) => entry(String(at)))
  const records = await all(entries, () => true)
  expect(records).toHaveLength(21)
  expect(records.at(-1)?.reason).toContain('run the command again')
  expect(await all(entries, (title) => title !== '15')).toHaveLength(30)
})

function summed(records: readonly ArchiveRecord[]): string {
  const summary = new ArchiveSummary()
  for (const record of records) summary.add(record)
  return summary.text(false)
}

test('a post that is refused or known, and a fault of the file, are told with their reasons', async () => {
  const outcomes: Record<string, ImportOutcome> = {
    refused: { state: 'refused', refusal: 'The post has no text.' },
    known: { state: 'unchanged', id: '1', title: 'known', trashed: false },
    trashed: { state: 'unchanged', id: '2', title: 'trashed', trashed: true },
  }
  const store = ({ title }: ArchivedPost) =>
    Promise.resolve(outcomes[title] ?? ({ state: 'refused', refusal: '' } as const))
  const records: ArchiveRecord[] = []
  const entries: ArchiveEntry[] = [...Object.keys(outcomes).map(entry), { type: 'fault', reason: 'It ends early.' }]
  for await (const record of importArchive(entries, store)) records.push(record)
  expect(records.map(({ state, id, reason }) => [state, id, reason])).toEqual([
    ['not imported', null, 'The post has no text.'],
    ['unchanged', '1', 'It was imported before.'],
    ['unchanged', '2', 'It was imported before and is in the trash.'],
    ['not imported', null, 'It ends early.'],
  ])
  expect(summed(records)).toBe(
    'Drafts made: 0, with 0 points to do.\nImported before and not changed: 2.\nNot imported: 2.\n  - “refused”: The post has no text.\n  - It ends early.',
  )
})

test('the summary names twenty that failed, the page each, none as HTML', async () => {
  const left: ArchiveEntry = { type: 'left out', kind: 'page', title: 'About' }
  const unread = Array.from({ length: 21 }, (_, at): ArchiveEntry => {
    return { type: 'unreadable', title: at === 0 ? '' : `<b>${at}`, reason: '<i>"Damaged"</i>' }
  })
  const records = await all([left, ...unread], () => false)
  expect(summed(records).match(/Damaged/g)).toHaveLength(20)
  const page = records
    .map((record) => archiveHtmlRow(record, { siteUrl: 'https://site.example', isTrial: false }))
    .join('')
  expect(page.match(/<h2>/g)).toHaveLength(21)
  expect(page).not.toContain('About')
  expect(page).toContain('<h2>(no title)</h2>')
  expect(page).toContain('· &lt;i&gt;&quot;Damaged&quot;&lt;/i&gt;</p>')
  expect(page).not.toMatch(/<[bi]>/)
})
