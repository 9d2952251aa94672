/** Whether readers have a stored piece. */
export const isLive = (row: { readonly _status?: string | null; readonly deletedAt?: string | null }): boolean =>
  row._status === 'published' && !row.deletedAt
