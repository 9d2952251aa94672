import { pandocFacts } from '@/editorial/import/head/pandocFacts'
import { readHead } from '@/editorial/import/head/readHead'
import { tomlFacts } from '@/editorial/import/head/tomlFacts'
import { yamlFacts } from '@/editorial/import/head/yamlFacts'
import { type Metadata, noMetadata, type ReportLine } from '@/editorial/import/Manuscript'

interface FrontMatter {
  readonly metadata: Metadata
  readonly text: string
  /** What the facts hold that a commentary does not. */
  readonly changed: readonly ReportLine[]
}

const yamlHead = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const tomlHead = /^\+\+\+[ \t]*\n(\s*[\w"-]+\s*=[\s\S]{0,20000}?)\n\+\+\+[ \t]*(?:\n|$)/

/**
 * The facts above a Markdown text and the text without them: in YAML between two lines of three hyphens, in TOML between
 * three plus signs, or in pandoc’s title block. What stands between two rules is text unless it is YAML of names and
 * values.
 */
export function frontMatter(given: string): FrontMatter {
  const toml = tomlHead.exec(given)
  if (toml) {
    const facts = tomlFacts(toml[1] ?? '')
    const text = given.slice(toml[0].length)
    return facts ? { ...readHead(facts), text } : { metadata: noMetadata, text, changed: [unread(toml[1] ?? '')] }
  }
  const yaml = yamlHead.exec(given)
  const facts = yaml ? yamlFacts(yaml[1] ?? '') : null
  if (yaml && facts) return { ...readHead(facts), text: given.slice(yaml[0].length) }
  const pandoc = pandocFacts(given)
  return pandoc
    ? { ...readHead(pandoc.facts), text: given.slice(pandoc.length) }
    : { metadata: noMetadata, text: given, changed: [] }
}

const unread = (head: string): ReportLine => ({
  what: 'The facts above the text (+++) are no valid TOML and were not read. Enter the title, authors and date by hand.',
  text: head
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' / '),
})
