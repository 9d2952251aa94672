import { sentencesOf } from '@/editorial/import/text/sentencesOf'
import { isDisclaimer, isDisclosure, noteLabel } from '@/editorial/import/words/disclaimerRules'
import { imageLabelRules } from '@/editorial/import/words/creditSigns'
import { matches } from '@/editorial/import/words/Rule'

import { type Unit, unitWith } from './Unit'

/** Bios, disclaimers and credits share a paragraph only among the last units of a text. */
const lastUnits = 12

type Kind = 'disclaimer' | 'disclosure' | 'credit' | 'other'

/** Parts the paragraphs at the end in which a disclaimer, a disclosure or a credit stands beside something else. */
export function splitNotes(units: readonly Unit[]): Unit[] {
  const from = Math.max(units.length - lastUnits, 1)
  return units.flatMap((unit, at) => (at < from || unit.type !== 'line' || unit.hasNote ? [unit] : split(unit)))
}

function split(unit: Unit): Unit[] {
  const runs: { kind: Kind; text: string }[] = []
  const label = noteLabel.exec(unit.text)?.[0] ?? ''
  for (const [at, sentence] of sentencesOf(unit.text.slice(label.length)).entries()) {
    const kind = kindOf(sentence)
    const text = at === 0 ? label + sentence : sentence
    const last = runs.at(-1)
    if (last?.kind === kind) runs.splice(-1, 1, { kind, text: `${last.text} ${text}` })
    else runs.push({ kind, text })
  }
  const kinds = new Set(runs.map(({ kind }) => kind))
  // A sentence on views within an argument is followed by more of it; a disclaimer by nothing.
  if (kinds.size < 2 || (runs.at(-1)?.kind === 'other' && label === '')) return [unit]
  return runs.map(({ text }) => unitWith(unit, text))
}

function kindOf(sentence: string): Kind {
  if (matches(imageLabelRules, sentence) && sentence.length <= 200) return 'credit'
  if (isDisclosure(sentence)) return 'disclosure'
  return isDisclaimer(sentence) ? 'disclaimer' : 'other'
}
