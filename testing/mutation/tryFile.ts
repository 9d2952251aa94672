import type { Court } from './Court'
import type { Case } from './Case'
import type { Judged } from './report'

/** So many of the nearest tests show whether the worker is still as it was. */
const near = 5

/**
 * Tries every mutant of one file. A mutant may leave behind what fails the tests of the next one (a listener, a changed
 * prototype), so the file as it stands is tried before and after; where it fails after, each mutant gets a new worker.
 * It throws where the tests fail as the source stands.
 */
export async function tryFile(court: Court, cases: readonly Case[], text: string): Promise<Judged[]> {
  const [first] = cases
  if (!first) return []
  const unchanged: Case = { mutant: { ...first.mutant, text }, tests: first.tests.slice(0, near) }
  const isCalm = (): Promise<boolean> => court.passes(unchanged)
  if (!(await isCalm())) {
    court.close()
    if (!(await isCalm()))
      throw new Error(`The unit tests of ${first.mutant.file} fail as the source stands; mend them first.`)
  }
  const judged = await judgeAll(court, cases, text, false)
  if (await isCalm()) return judged
  return judgeAll(court, cases, text, true)
}

async function judgeAll(court: Court, cases: readonly Case[], text: string, isFresh: boolean): Promise<Judged[]> {
  const judged: Judged[] = []
  // What killed one mutant of a file is likely to kill the next.
  let killers: readonly string[] = []
  for (const { mutant, tests } of cases) {
    if (isFresh) court.close()
    const { verdict, failed } = await court.judge({ mutant, tests: [...new Set([...killers, ...tests])] })
    judged.push({ mutant, verdict })
    if (verdict !== 'killed') console.error(`${verdict}  ${mutant.file}:${mutant.line}  ${mutant.what}`)
    const failing = tests.filter((test) => failed.some((each) => each.endsWith(`/${test}`)))
    killers = [...new Set([...failing, ...killers])]
    const untried = court.untried(failing)
    // A test that fails without a change would kill every mutant.
    const unchanged: Case = { mutant: { ...mutant, text }, tests: untried }
    if (untried.length > 0 && !(await court.passes(unchanged))) {
      court.close()
      if (!(await court.passes(unchanged)))
        throw new Error(`${untried.join(', ')} fails as the source stands; mend it first.`)
      // It failed for what a mutant before had left behind.
      if (!isFresh) return judgeAll(court, cases, text, true)
    }
  }
  if (isFresh) court.close()
  return judged
}
