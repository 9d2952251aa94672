import { setTimeout } from 'node:timers/promises'

/** Asks for an address again and again; how long each answer took, in milliseconds, and which were not of this status. */
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

/** Waits until `met`, asked every few milliseconds; how long that took, or null where it took longer than `most`. */
export async function until(met: () => Promise<boolean>, most: number, pause = 10): Promise<number | null> {
  const began = performance.now()
  for (;;) {
    if (await met().catch(() => false)) return performance.now() - began
    if (performance.now() - began > most) return null
    await setTimeout(pause)
  }
}

/** The status of a page; 0 where nobody takes the connection. */
export const statusOf = (url: string): Promise<number> =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => 0,
  )
