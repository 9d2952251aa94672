import { type Metadata, noMetadata } from '@/editorial/import/Manuscript'

interface FrontMatter {
  readonly metadata: Metadata
  readonly text: string
}

/**
 * The facts above a Markdown text, between two lines of three hyphens, and the text without them. Only simple lines of a
 * name and a value and lists of values are read (a part of YAML); facts that a commentary does not have stay unread.
 */
export function frontMatter(given: string): FrontMatter {
  const found = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(given)
  if (!found) return { metadata: noMetadata, text: given }
  const values = valuesOf(found[1] ?? '')
  const first = (...names: string[]): string | null => names.flatMap((name) => values.get(name) ?? [])[0] ?? null
  return {
    metadata: {
      title: first('title'),
      authors: [...(values.get('author') ?? []), ...(values.get('authors') ?? [])],
      date: /^\d{4}-\d{2}-\d{2}/.exec(first('date', 'published') ?? '')?.[0] ?? null,
      standfirst: first('standfirst', 'subtitle', 'description'),
      language: first('lang', 'language'),
    },
    text: given.slice(found[0].length),
  }
}

function valuesOf(lines: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  let name = ''
  for (const line of lines.split('\n')) {
    const [, key, said = ''] = /^([a-z][\w-]*):\s*(.*)$/i.exec(line) ?? []
    const item = /^\s*-\s+(?:name:\s*)?(.*)$/.exec(line)?.[1]
    if (key !== undefined) {
      name = key.toLowerCase()
      values.set(name, listed(said))
    } else if (item !== undefined) values.set(name, [...(values.get(name) ?? []), unquoted(item)].filter(Boolean))
  }
  return values
}

const listed = (said: string): string[] =>
  (/^\[(.*)\]$/.exec(said.trim())?.[1]?.split(',') ?? [said]).map(unquoted).filter(Boolean)

const unquoted = (said: string): string =>
  said
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim()
