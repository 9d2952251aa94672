import type { ReportLine } from './Manuscript'
import type { Report } from './Report'

/** A report for a terminal. */
export function reportText({ taken: took, changed: altered, lost: left, toDo }: Report): string {
  const section = (title: string, lines: readonly ReportLine[]): string =>
    lines.length === 0
      ? ''
      : `${title}:\n${lines.map(({ what, text }) => `  - ${what}${text ? ` “${text}”` : ''}`).join('\n')}\n`
  return [section('Taken', took), section('Changed', altered), section('Lost', left), section('To do', toDo)]
    .filter(Boolean)
    .join('')
}
