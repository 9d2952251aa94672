/** The files that a record of the media collection names, itself and its sizes: `filename`, on SQLite `sizes_…_filename`. */
export function imagesOf(record: object): string[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return /^(.*_)?filename$/.test(key) ? [value] : []
    return typeof value === 'object' && value !== null ? imagesOf(value) : []
  })
}
