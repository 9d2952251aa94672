/** The status of a version of a commentary, as Payload stores it in `_status`. */
export type Status = 'draft' | 'published'

interface Version {
  readonly _status?: unknown
}

/** Whether a version was saved to be published, or is being saved so. */
export const isPublished = ({ _status }: Version): boolean => _status === ('published' satisfies Status)

/** Whether readers see the stored row of a commentary. */
export const isLive = (row: Version & { readonly deletedAt?: string | null }): boolean =>
  isPublished(row) && !row.deletedAt

/** The condition of Payload for which `isLive` holds. */
export const whereLive = (): { and: [{ _status: { equals: Status } }, { deletedAt: { exists: false } }] } => ({
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
})
