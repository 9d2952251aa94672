/** Whether readers can see a stored commentary. */
export const isLive = (row: { readonly _status?: string | null; readonly deletedAt?: string | null }): boolean =>
  row._status === 'published' && !row.deletedAt
