import { type Law, laws, type Tally } from './Tally'

/** A finished scenario. */
export interface Done {
  readonly name: string
  readonly tally: Tally
  readonly seconds: number
}

/** The report: a line for each scenario and each law, and the scenarios that were not run. */
export function report(done: readonly Done[]): string {
  const sum = (of: (tally: Tally) => number) => done.reduce((total, { tally }) => total + of(tally), 0)
  const lines = done
    .filter(({ tally }) => tally.notRun === null)
    .map(({ name, tally, seconds }) =>
      [tally.breaches.length, seconds.toFixed(1), tally.acknowledged, name].map(column).join('  '),
    )
  const ofLaws = lawsOf(done).map(([law, meaning]) =>
    [law, sum((tally) => tally.count(law)), sum((tally) => tally.looks.get(law) ?? 0), meaning].map(column).join('  '),
  )
  const notRun = done.flatMap(({ tally }) => tally.notRun ?? []).map((what) => `not run here: ${what}`)
  return [
    ['breaches', 'seconds', 'taken', 'scenario'].map(column).join('  '),
    ...lines,
    '',
    ['law', 'breaches', 'looks', 'what must never happen'].map(column).join('  '),
    ...ofLaws,
    ...(notRun.length > 0 ? ['', ...notRun] : []),
  ].join('\n')
}

/** The laws that no scenario checked. */
export const unseen = (done: readonly Done[]): Law[] =>
  lawsOf(done).flatMap(([law]) => (done.some(({ tally }) => (tally.looks.get(law) ?? 0) > 0) ? [] : [law]))

const lawsOf = (done: readonly Done[]): [Law, string][] =>
  (Object.keys(laws) as Law[]).filter(() => done.length > 0).map((law) => [law, laws[law]])

const column = (value: string | number, at: number): string =>
  at === 3 ? String(value) : String(value).padStart(at === 0 ? 8 : 9)
