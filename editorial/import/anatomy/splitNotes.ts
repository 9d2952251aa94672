import { sentencesOf } from '@/editorial/import/text/sentencesOf'
import { isDisclaimer, isDisclosure, noteLabel } from '@/editorial/import/words/disclaimerRules'
import { imageLabelRules } from '@/editorial/import/words/creditSigns'
import { isFurniture } from '@/editorial/import/words/furnitureRules'
import { matches } from '@/editorial/import/words/Rule'

import { bioOfAnybody } from './bios'
import { sliceInlines } from './sliceInlines'
import { inlineWords, type Unit } from './Unit'

/** Bios, disclaimers and credits share a paragraph only among the last units of a text. */
const lastUnits = 12

type Kind = 'disclaimer' | 'disclosure' | 'credit' | 'furniture' | 'other'

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
  const goesOn = runs.at(-1)?.kind === 'other' && label === '' && bioOfAnybody(runs.at(-1)?.text ?? '').length === 0
  if (kinds.size < 2 || goesOn || !(['disclaimer', 'disclosure', 'furniture'] as const).some((kind) => kinds.has(kind)))
    return [unit]
  return partsOf(
    unit,
    runs.map(({ text }) => text),
  )
}

/** A unit for each of its texts, which follow each other with a space between. */
function partsOf(unit: Unit, texts: readonly string[]): Unit[] {
  const words = inlineWords(unit.inlines)
  let at = words.length - words.trimStart().length
  return texts.map((text) => {
    const from = words.replaceAll(/\s/g, ' ').indexOf(text, at)
    // Where the spaces are others than in one line, the words come without their formatting.
    if (from === -1) return { ...unit, text, inlines: [{ type: 'text', text }] }
    at = from + text.length
    return { ...unit, text, inlines: sliceInlines(unit.inlines, from, at) }
  })
}

function kindOf(sentence: string): Kind {
  if (matches(imageLabelRules, sentence) && sentence.length <= 200) return 'credit'
  if (/^(?:©|copyright|all rights)/i.test(sentence) && isFurniture(sentence)) return 'furniture'
  if (isDisclosure(sentence)) return 'disclosure'
  return isDisclaimer(sentence) ? 'disclaimer' : 'other'
}
