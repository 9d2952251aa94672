import type { ReportLine } from '@/editorial/import/Manuscript'

import { escapeHtml } from './escapeHtml'
import type { ArchiveRecord } from './importArchive'

/** A record of any act over an archive. */
export type ArchiveRow = Omit<ArchiveRecord, 'state'> & { readonly state: string }

interface Options {
  readonly siteUrl: string
  /** Whether nothing was stored, so that no draft can be opened. */
  readonly isTrial: boolean
}

/** The beginning of the report of an act over an archive as a page of its own, to be worked through post by post. */
export const archiveHtmlHead = (heading: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${heading}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap;font:inherit}</style>
<h1>${heading}</h1>
<p><a href="#summary">Summary</a></p>
`

/** A record on that page; nothing for one that was left out, of which the summary gives the number. */
export const archiveHtmlRow = (record: ArchiveRow, { siteUrl, isTrial }: Options): string =>
  record.state === 'left out' ? '' : `${section(record, isTrial ? null : siteUrl)}\n`

/** The end of that page. */
export const archiveHtmlEnd = (summary: string): string => `<h2 id="summary">Summary</h2>
<pre>${escapeHtml(summary)}</pre>
</html>
`

function section({ state, title, oldPath, id, reason, report }: ArchiveRow, siteUrl: string | null): string {
  const name = escapeHtml(title || '(no title)')
  const link =
    id === null || siteUrl === null
      ? name
      : `<a href="${escapeHtml(`${siteUrl}/admin/collections/articles/${id}`)}">${name}</a>`
  const told = [state, oldPath, reason].filter(Boolean).map(escapeHtml).join(' · ')
  return `<h2>${link}</h2>
<p>${told}</p>${report === null ? '' : list('To do', report.toDo) + list('Changed', report.changed) + list('Lost', report.lost)}`
}

const list = (heading: string, lines: readonly ReportLine[]): string =>
  lines.length === 0
    ? ''
    : `<h3>${heading}</h3><ul>${lines
        .map(({ what, text }) => `<li>${escapeHtml(what)}${text ? ` “${escapeHtml(text)}”` : ''}</li>`)
        .join('')}</ul>`
