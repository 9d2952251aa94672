import type { DefaultServerCellComponentProps } from 'payload'

type Props = Pick<DefaultServerCellComponentProps, 'cellData' | 'link' | 'payload' | 'rowData'>

/**
 * The status of a commentary in a list. Payload says “changed” of each draft that ever had a published version, also of
 * one that was unpublished since, so that the row that readers see is looked up for these.
 */
export const StatusCell = async ({ cellData, link, payload, rowData }: Props) => {
  const id = String(rowData.id)
  const isLive = cellData === 'published' || (cellData === 'changed' && (await isPublished(payload, id)))
  const label = statusLabel(String(cellData), isLive)
  return link ? <a href={`/admin/collections/articles/${id}`}>{label}</a> : <span>{label}</span>
}

async function isPublished(payload: Props['payload'], id: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'articles',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    // Nobody’s rights are asked for: the row counts where readers may see it.
    overrideAccess: false,
  })
  return totalDocs > 0
}

/** What a list calls the status that Payload shows of a commentary, and whether readers see it. */
export function statusLabel(shown: string, isLive: boolean): string {
  if (isLive) return shown === 'published' ? 'Live' : 'Live, with changes'
  return shown === 'changed' ? 'Withdrawn' : 'Draft'
}
