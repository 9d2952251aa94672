import { type HeadFact, leaf } from './HeadFact'

const block = /^%[ \t]*([^\n]*(?:\n[ \t]+\S[^\n]*)*)\n(?:%[ \t]*([^\n]*(?:\n[ \t]+\S[^\n]*)*)\n)?(?:%[ \t]*([^\n]*)\n)?/

/** The title, authors and date of a title block of pandoc (`% Title`), and its length; null where there is none. */
export function pandocFacts(text: string): { readonly facts: HeadFact[]; readonly length: number } | null {
  const [whole, title = '', authors = '', date = ''] = block.exec(text) ?? []
  if (whole === undefined || [title, authors, date].every((words) => words.trim() === '')) return null
  const fact = (name: string, values: readonly string[]): HeadFact => {
    const said = values.map((value) => value.replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
    return {
      name,
      leaves: said.map((value, at) => leaf([String(at)], value)),
      words: said.join(', '),
      isPartial: false,
    }
  }
  const facts = [fact('title', [title]), fact('author', authors.split(/;|\n/)), fact('date', [date])]
  return { facts, length: whole.length }
}
