import type { ReportShown } from './ReportLists'

/** A report as it came over the wire or from the store, or null where it is none. */
export function readReport(value: unknown): ReportShown | null {
  if (typeof value !== 'object' || value === null) return null
  const report = {
    toDo: linesAt(value, 'toDo'),
    changed: linesAt(value, 'changed'),
    lost: linesAt(value, 'lost'),
    taken: linesAt(value, 'taken'),
  }
  return Object.values(report).every(({ length }) => length === 0) ? null : report
}

function linesAt(value: object, key: string): { what: string; text?: string }[] {
  const lines: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  if (!Array.isArray(lines)) return []
  return lines.flatMap((line: unknown) => {
    if (typeof line !== 'object' || line === null || !('what' in line) || typeof line.what !== 'string') return []
    return [{ what: line.what, ...('text' in line && typeof line.text === 'string' ? { text: line.text } : {}) }]
  })
}
