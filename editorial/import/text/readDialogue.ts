import { joined } from './joinLines'
import type { Line } from './TextBlock'

interface Dialogue {
  /** What each says, with its dash. */
  readonly speeches: readonly string[]
  /** The number of lines it takes. */
  readonly taken: number
}

const speech = /^–\s+[^\p{Ll}].*[.!?…][”"’»]?$/u
const question = /[?…][”"’»]?$|[?…]\s|\s–\s\p{Ll}/u

/**
 * What people say at a line and below it, each after a dash, or null: whole sentences, among them a question or words
 * such as “– he said”. Other dashes open the items of a list.
 */
export function readDialogue(lines: readonly Line[], from: number): Dialogue | null {
  const speeches: string[] = []
  let taken = 0
  for (let at = from, line = lines[at]; line; at += 1, line = lines[at]) {
    const last = speeches.at(-1)
    const isApart = lines[at - 1]?.text === ''
    if (line.text.startsWith('– ')) speeches.push(line.text)
    else if (last !== undefined && line.text !== '' && !isApart && /^\p{Ll}/u.test(line.text))
      speeches.splice(-1, 1, joined(last, line.text))
    else if (line.text !== '' || isApart) break
    if (line.text !== '') taken = at + 1 - from
  }
  return speeches.length > 1 &&
    speeches.every((each) => speech.test(each)) &&
    speeches.some((each) => question.test(each))
    ? { speeches, taken }
    : null
}
