/** What a list calls the status that Payload shows of a commentary, and whether readers see it. */
export function statusLabel(shown: string, isLive: boolean): string {
  if (isLive) return shown === 'published' ? 'Live' : 'Live, with changes'
  return shown === 'changed' ? 'Withdrawn' : 'Draft'
}
