import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'

import { languageTag } from '@/editorial/import/languageTag'
import { leadingDay } from '@/editorial/import/leadingDay'
import { type Metadata, noMetadata, type ReportLine } from '@/editorial/import/Manuscript'

interface FrontMatter {
  readonly metadata: Metadata
  readonly text: string
  /** What the facts hold that a commentary does not. */
  readonly changed: readonly ReportLine[]
}

interface Fact {
  readonly name: string
  readonly values: readonly string[]
  /** Whether the values are all that it says. */
  readonly isWhole: boolean
  /** All that it says, on one line. */
  readonly words: string
}

const yamlHead = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const tomlHead = /^\+\+\+[ \t]*\n(\s*[\w"-]+\s*=[\s\S]{0,20000}?)\n\+\+\+[ \t]*(?:\n|$)/

/**
 * The facts above a Markdown text, between two lines of three hyphens (YAML), and the text without them. What stands
 * between two rules is text unless it is YAML of names and values. Facts in TOML, between lines of three plus signs, are
 * not read.
 */
export function frontMatter(given: string): FrontMatter {
  const toml = tomlHead.exec(given)
  if (toml) return { metadata: noMetadata, text: given.slice(toml[0].length), changed: [unreadToml(toml[1] ?? '')] }
  const found = yamlHead.exec(given)
  const facts = found ? factsOf(found[1] ?? '') : null
  return found && facts
    ? { ...read(facts), text: given.slice(found[0].length) }
    : { metadata: noMetadata, text: given, changed: [] }
}

const unreadToml = (head: string): ReportLine => ({
  what: 'The facts above the text are in TOML (+++), which is not read. Enter the title, authors and date by hand.',
  text: head
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' / '),
})

function read(facts: readonly Fact[]): Pick<FrontMatter, 'metadata' | 'changed'> {
  const left = new Map(facts.map((fact) => [fact, [...fact.values]]))
  const named = (...names: string[]): string[][] =>
    names.flatMap((name) => facts.filter((fact) => fact.name === name).map((fact) => left.get(fact) ?? []))
  const first = (...names: string[]): string | null =>
    named(...names)
      .find((values) => values.length > 0)
      ?.shift() ?? null
  const tags = named('lang', 'language').filter(([value = '']) => languageTag(value) !== null)
  const days = named('date', 'published').filter(([value = '']) => leadingDay(value) !== null)
  const metadata: Metadata = {
    title: first('title'),
    authors: named('author', 'authors').flatMap((values) => values.splice(0)),
    date: leadingDay(days[0]?.shift() ?? ''),
    standfirst: first('standfirst', 'subtitle', 'description'),
    language: tags[0]?.shift() ?? null,
  }
  const unread = facts.filter((fact) => fact.words !== '' && (!fact.isWhole || (left.get(fact) ?? []).length > 0))
  return {
    metadata,
    changed: unread.map(({ name, words }) => ({
      what: 'A fact above the text that the import does not read was left out.',
      text: `${name}: ${words}`,
    })),
  }
}

/** The facts in a head, or null where it is no YAML of names and values. Every value is read as the text it is. */
function factsOf(head: string): Fact[] | null {
  const parsed = [head, withQuotes(head)]
    .map((source) => ({ source, document: parseDocument(source, options) }))
    .find(({ document: { errors } }) => errors.length === 0)
  const map = parsed?.document.contents
  if (!parsed || !isMap(map)) return null
  const facts = map.items.flatMap(({ key, value }): Fact[] => {
    const name = isScalar(key) ? String(key.value) : ''
    const { values, isWhole } = valuesOf(value)
    const source = isNode(value) ? parsed.source.slice(value.range?.[0] ?? 0, value.range?.[1] ?? 0) : ''
    const words = (isWhole ? values.join(', ') : source).replaceAll(/\s+/g, ' ').trim()
    return [{ name: name.toLowerCase(), values, isWhole, words }]
  })
  const comments = head.split('\n').flatMap((line) => /^#\s*(\S.*)$/.exec(line)?.[1] ?? [])
  return facts.every(({ name }) => /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name))
    ? [...facts, ...comments.map((words) => ({ name: '#', values: [], isWhole: false, words }))]
    : null
}

const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' } as const

/** Values in quotes, as YAML wants those with a colon and a space, which people write without. */
const withQuotes = (head: string): string =>
  head.replaceAll(
    /^([\w-]+):[ \t]+([^\s"'[{>|&*!#].*)$/gm,
    (_, name: string, value: string) => `${name}: ${JSON.stringify(value.trim())}`,
  )

/** The values of a node: of a list each, of a person the name. An alias is not followed: aliases can multiply. */
function valuesOf(node: unknown): Pick<Fact, 'values' | 'isWhole'> {
  if (isScalar(node)) {
    const value = typeof node.value === 'string' ? node.value.trim() : ''
    return { values: value === '' ? [] : [value], isWhole: true }
  }
  if (isSeq(node)) {
    const parts = node.items.map(valuesOf)
    return { values: parts.flatMap(({ values }) => values), isWhole: parts.every(({ isWhole }) => isWhole) }
  }
  if (!isMap(node)) return { values: [], isWhole: node === null }
  const name: unknown = node.get('name')
  return {
    values: typeof name === 'string' ? [name] : [],
    isWhole: typeof name === 'string' && node.items.length === 1,
  }
}
