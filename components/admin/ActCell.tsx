import type { DefaultServerCellComponentProps } from 'payload'

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** A row of the audit log in one line, linked: “49 · publish · A title · by Ana”. */
export const ActCell = ({ rowData }: Pick<DefaultServerCellComponentProps, 'rowData'>) => {
  const { id, seq, action, subject, title, actorName } = rowData
  const by = text(actorName)
  const parts = [text(seq), text(action), text(title) || text(subject), by && `by ${by}`]
  return <a href={`/admin/collections/audit-log/${text(id)}`}>{parts.filter(Boolean).join(' · ')}</a>
}
