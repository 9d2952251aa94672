import type { Unit } from './Anatomy'

/**
 * The paragraphs of a text. Consecutive lines are a paragraph each, unless an editor program broke one paragraph into
 * them.
 */
export function unitsOf(text: string): Unit[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].flatMap((block) => {
    const lines = block[0].split('\n')
    return isBroken(lines) ? [unit(block[0], block.index)] : eachLine(lines, block.index)
  })
}

function eachLine(lines: readonly string[], start: number): Unit[] {
  let at = start
  return lines.map((line) => {
    const own = unit(line, at)
    at += line.length + 1
    return own
  })
}

const unit = (raw: string, start: number): Unit => {
  const before = raw.length - raw.trimStart().length
  const shown = raw.trim()
  return {
    start: start + before,
    end: start + before + shown.length,
    raw: shown,
    text: shown.replaceAll(/\s*\n\s*/g, ' '),
  }
}

const listMark = /^\s*(?:[-•*–]|\d{1,2}[.)])\s+/

/** Whether lines are one paragraph: of similar, middling width, and without the end of a sentence. */
function isBroken(lines: readonly string[]): boolean {
  if (lines.length < 3 || lines.some((line) => listMark.test(line))) return false
  const all = lines.slice(0, -1)
  return (
    all.every(({ length }) => length >= 45 && length <= 100) &&
    all.filter((line) => /[.!?]$/.test(line.trim())).length < all.length / 2
  )
}

/** The mark before a list item, or null where the line is none. */
export function listItem(text: string): { mark: string; ordered: boolean; item: string } | null {
  const mark = listMark.exec(text)?.[0]
  return mark === undefined ? null : { mark: mark.trim(), ordered: /\d/.test(mark), item: text.slice(mark.length) }
}
