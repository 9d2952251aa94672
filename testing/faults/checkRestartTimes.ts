import type { Tally } from './Tally'

const maxMs = 10_000

/** A killed site is back within 10 s; on a machine that is busy with other things, within three times its first start. */
export function checkRestartTimes(tally: Tally, kills: string, starts: readonly number[]): void {
  const [first = 0, ...later] = starts.map(Math.round)
  const most = Math.max(...later)
  tally.report(`${kills}; back in ${most} ms at most (the first start took ${first} ms)`)
  if (most > Math.max(maxMs, 3 * first)) tally.breach('limit', `the site was back only after ${most} ms`)
}
