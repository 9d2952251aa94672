/** Whether the server put this label on its error (MongoDB driver specification, error labels). */
export function hasLabel(error: unknown, label: string): boolean {
  return error instanceof Error && 'errorLabels' in error && Array.isArray(error.errorLabels)
    ? error.errorLabels.includes(label)
    : false
}
