import type { Note } from './footnotes'
import type { Inline } from './Inline'

/** The addresses on other sites that notes link to, each once, in their order, at most `max`. */
export function linksInNotes(notes: readonly Note[], max: number): string[] {
  const found = notes.flatMap(({ children }) => children.flatMap(hrefsIn)).filter((href) => /^https?:\/\//i.test(href))
  return [...new Set(found)].slice(0, max)
}

/** The text of a link holds no further link. */
const hrefsIn = (inline: Inline): string[] => (inline.type === 'link' ? [inline.href] : [])
