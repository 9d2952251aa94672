/** CPU time below which a measurement says nothing, in microseconds. */
const least = 50_000

/**
 * How many times the CPU time of work grows with four times its size: about 4 where it is linear, 16 where it
 * is quadratic, and 1 where both are too short to measure. Time on the clock would count what else the machine does.
 */
export async function growth(work: (size: number) => unknown, size: number): Promise<number> {
  const cost = async (count: number): Promise<number> => {
    const began = process.cpuUsage()
    await work(count)
    return Math.max(least, process.cpuUsage(began).user)
  }
  const small = await cost(size)
  return (await cost(4 * size)) / small
}
