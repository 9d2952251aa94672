import { accepted, apart } from './accepted'
import type { Mutant, Verdict } from './Mutant'

export interface Judged {
  readonly mutant: Mutant
  readonly verdict: Verdict
}

/** Folders that must reach this share of killed mutants, in per cent. */
const enough = 85
const held = ['domain', 'reading']

/** Why no test has to notice a mutant, if so. */
export const reasonOf = ({ file, what }: Mutant): string | undefined =>
  accepted.find((each) => each.file === file && each.what === what)?.reason

/** The score by folder and every survivor, the accepted ones with their reason; `fine` is false where a held folder has too few. */
export function report(judged: readonly Judged[]): { text: string; fine: boolean } {
  const lines: string[] = []
  let fine = true
  for (const folder of new Set(judged.map(folderOf))) {
    const all = judged.filter((each) => folderOf(each) === folder)
    const survivors = all.filter(({ verdict }) => verdict === 'survived')
    const score = Math.floor((100 * (all.length - survivors.length)) / all.length)
    if (held.includes(folder) && score < enough) fine = false
    const endless = all.filter(({ verdict }) => verdict === 'endless').length
    lines.push(
      `${folder}/  ${score} %  ${all.length - survivors.length} of ${all.length} mutants killed (${endless} did not end)`,
    )
  }
  const survivors = judged.filter(({ verdict }) => verdict === 'survived').map(({ mutant }) => mutant)
  const open = survivors.filter((mutant) => reasonOf(mutant) === undefined)
  const known = survivors.filter((mutant) => reasonOf(mutant) !== undefined)
  const matches = (each: (typeof accepted)[number], mutant: Mutant): boolean =>
    each.file === mutant.file && each.what === mutant.what
  // One that was not tried, as with --every, is not known to be killed.
  const stale = accepted.filter(
    (each) => judged.some(({ mutant }) => matches(each, mutant)) && !known.some((mutant) => matches(each, mutant)),
  )
  lines.push('', `Survivors without a reason: ${open.length}`, ...open.map(place))
  lines.push('', `Accepted survivors: ${known.length}`)
  lines.push(...known.map((mutant) => `${place(mutant)}\n      ${reasonOf(mutant) ?? ''}`))
  if (stale.length > 0)
    lines.push('', 'Accepted, and killed by now:', ...stale.map(({ file, what }) => `  ${file}  ${what}`))
  lines.push('', ...Object.entries(apart).map(([file, reason]) => `Left out: ${file}. ${reason}`))
  return { text: lines.join('\n'), fine }
}

const folderOf = ({ mutant }: Judged): string => mutant.file.split('/')[0] ?? ''

const place = ({ file, line, what }: Mutant): string => `  ${file}:${line}  ${what}`
