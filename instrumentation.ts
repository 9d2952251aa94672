/** Next calls this before the first request is taken: the house is opened here, in the same bundle as the routes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { boot } = await import('@/server/boot')
  await boot()
}
