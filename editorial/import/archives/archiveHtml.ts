import type { ReportLine } from '@/editorial/import/Manuscript'

import type { ArchiveRecord } from './importArchive'
import { summaryOf } from './summaryOf'

interface Options {
  readonly siteUrl: string
  /** Whether nothing was stored, so that no draft can be opened. */
  readonly isTrial: boolean
}

/** The report of an archive as a page of its own, to be worked through post by post. */
export function archiveHtml(records: readonly ArchiveRecord[], { siteUrl, isTrial }: Options): string {
  const rows = records
    .filter(({ state }) => state !== 'left out')
    .map((record) => section(record, isTrial ? null : siteUrl))
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Import of an archive</title>
<style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap;font:inherit}</style>
<h1>Import of an archive</h1>
<pre>${escaped(summaryOf(records, isTrial))}</pre>
${rows.join('\n')}
</html>
`
}

function section({ state, title, oldPath, id, reason, report }: ArchiveRecord, siteUrl: string | null): string {
  const name = escaped(title || '(no title)')
  const link =
    id === null || siteUrl === null
      ? name
      : `<a href="${escaped(`${siteUrl}/admin/collections/articles/${id}`)}">${name}</a>`
  const told = [state, oldPath, reason].filter(Boolean).map(escaped).join(' · ')
  return `<h2>${link}</h2>
<p>${told}</p>${report === null ? '' : list('To do', report.toDo) + list('Changed', report.changed) + list('Lost', report.lost)}`
}

const list = (heading: string, lines: readonly ReportLine[]): string =>
  lines.length === 0
    ? ''
    : `<h3>${heading}</h3><ul>${lines
        .map(({ what, text }) => `<li>${escaped(what)}${text ? ` “${escaped(text)}”` : ''}</li>`)
        .join('')}</ul>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
