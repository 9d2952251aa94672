import { setTimeout } from 'node:timers/promises'

/** Requests a URL repeatedly until it is over; returns the time of each answer in milliseconds, and every other status. */
export async function watch(
  url: string,
  pause: number,
  over: () => boolean,
  status = 200,
): Promise<{ milliseconds: number[]; others: number[] }> {
  const milliseconds: number[] = []
  const others: number[] = []
  while (!over()) {
    const began = performance.now()
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) })
    await answer.arrayBuffer()
    milliseconds.push(performance.now() - began)
    if (answer.status !== status) others.push(answer.status)
    await setTimeout(pause)
  }
  return { milliseconds, others }
}

/** Waits until a condition is met; returns how long that took in milliseconds, null where it took longer than `timeoutMs`. */
export async function until(met: () => Promise<boolean>, timeoutMs: number, pause = 10): Promise<number | null> {
  const began = performance.now()
  for (;;) {
    if (await met().catch(() => false)) return performance.now() - began
    if (performance.now() - began > timeoutMs) return null
    await setTimeout(pause)
  }
}

/** The status of a page; 0 where the connection is refused. */
export const statusOf = (url: string): Promise<number> =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => 0,
  )
