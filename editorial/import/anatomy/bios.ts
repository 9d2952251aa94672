import { sentencesOf } from '@/editorial/import/text/sentencesOf'
import { bioRules, unspacedPosts } from '@/editorial/import/words/bioRules'

import { withoutMarkAtStart } from './noteMarks'
import { isPersonName, isPost, isSamePerson, ordinaryCase, withoutTitles } from './personNames'

const maxBio = 1200

interface Opening {
  readonly names: readonly string[]
  /** What follows the names. */
  readonly rest: string
}

/** The names with which a text opens, where a verb or a description of them follows. */
function openingOf(given: string): Opening | null {
  const text = withoutMarkAtStart(given)
  const [unspaced] =
    /^(?:\p{Script=Han}{2,4}?|[\p{Script=Katakana}・]{3,20}|\p{Script=Hangul}{2,4})(?=，|是|为|現任|现任|系|는|은)/u.exec(
      text,
    ) ?? []
  if (unspaced)
    return follows(text.slice(unspaced.length)) ? { names: [unspaced], rest: text.slice(unspaced.length) } : null
  const words = text.split(' ')
  for (let count = Math.min(14, words.length - 1); count >= 2; count -= 1) {
    const whole = words.slice(0, count).join(' ')
    const opening = whole.replace(/[,:]$|[،]$/u, '')
    const names = isPersonName(opening) ? [opening] : opening.split(/\s+(?:and|&|et|und|y|e|i|и)\s+|,\s+/)
    const rest = text.slice(opening.length)
    if (follows(rest) && names.every((name) => isPersonName(name)))
      return { names: names.map((name) => ordinaryCase(withoutTitles(name))), rest }
  }
  return null
}

/** Behind a colon or a dash only a post or a verb of bios shows one: in an interview “Ben Oduya: And now?” is speech. */
function follows(rest: string): boolean {
  const label = /^\s*[:：–—]\s*/u.exec(rest)?.[0]
  if (label === undefined) return isBioVerb(rest)
  const words = rest.slice(label.length)
  const [sentence = ''] = words.split(/(?<=\p{Ll}{2})[.!。](?:\s|$)|(?<=[?？])/u, 1)
  if (/[?？]$/.test(sentence) || speech.test(words)) return false
  return isBioVerb(` ${words}`) || unspacedPosts.test(sentence) || isPost(sentence.slice(0, 200))
}

const isBioVerb = (rest: string): boolean => bioRules.some(({ words }) => words.test(rest))

/** Words that open what somebody says, not what somebody is. */
const speech =
  /^(?:the|it|i|we|you|they|he|she|that|this|these|there|and|but|so|or|yes|no|not|well|if|when|what|who|how|why|because|my|our|your|in|at|as|for|of course|let|thank|thanks)\b/i

/** The people among `known` whose bio a text is: it opens with their names. */
export function bioOfKnown(text: string, known: readonly string[]): string[] {
  if (text.length > maxBio) return []
  const opening = openingOf(text)
  return opening ? known.filter((name) => opening.names.some((other) => isSamePerson(name, other))) : []
}

/** Words of an argument; a bio says what is and was. */
const predicts = /\b(?:will|would|must|should|cannot|can[’']t|won[’']t|never)\b/i

/**
 * The people whose bio a text seems to be where nobody is known to sign: it opens with their names, and describes their
 * post at an institution before it says anything else.
 */
export function bioOfAnybody(text: string): readonly string[] {
  if (text.length > 900) return []
  const opening = openingOf(text)
  if (!opening || /^[:\s]*$/.test(opening.rest) || predicts.test(opening.rest)) return []
  const [sentence = ''] = opening.rest.split(/(?<=[^\p{Lu}.]{2})[.!?。](?:\s|$)/u, 1)
  if (unspacedPosts.test(sentence)) return opening.names
  const before = sentence.split(/\b(?:who|which|that|because|but|whose)\b/, 1)[0] ?? ''
  const isPlaced =
    /\s(?:at|of|with|for|in|on|from|an|am|beim?|für|à|au|du|de|del|presso|bei|bij|vid|w|u|у|в|في)\s+(?:the |l[’']|der |dem |den |das |la |el |il )?[\p{Lu}\p{Lo}]/u.test(
      before,
    )
  return isPost(before.slice(0, 200)) && isPlaced ? opening.names : []
}

/** A text with bios of several people, each from the sentence on that opens with its name. */
export function splitBios(text: string, known: readonly string[]): string[] {
  const bios: string[] = []
  for (const sentence of sentencesOf(text)) {
    const last = bios.at(-1)
    if (last === undefined || bioOfKnown(sentence, known).length > 0) bios.push(sentence)
    else bios.splice(-1, 1, `${last} ${sentence}`)
  }
  return bios
}
