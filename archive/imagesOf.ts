/** The image files of a media record, the original and its sizes: every `filename`, on SQLite `sizes_…_filename` too. */
export function imagesOf(record: object): string[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return /^(.*_)?filename$/.test(key) ? [value] : []
    return typeof value === 'object' && value !== null ? imagesOf(value) : []
  })
}
