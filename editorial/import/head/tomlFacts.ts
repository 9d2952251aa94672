import { parse, TomlDate } from 'smol-toml'

import { type HeadFact, type HeadLeaf, leaf, maxDepth } from './HeadFact'

/** The facts in a head, or null where it is no TOML. */
export function tomlFacts(head: string): HeadFact[] | null {
  const table = parsed(head)
  if (table === null) return null
  // Hugo keeps facts of one’s own in a table “params”.
  const { params, ...own } = table
  const named = [...Object.entries(own), ...(isTable(params) ? Object.entries(params) : [['params', params] as const])]
  const facts = named.map(([name, value]): HeadFact => {
    const leaves = leavesOf(value, [])
    const words = leaves.map(({ path, value: said }) => [...path.filter(isName), said].join(': ')).join(', ')
    return { name: name.toLowerCase(), leaves, words: words.replaceAll(/\s+/g, ' ').trim(), isPartial: false }
  })
  const comments = head.split('\n').flatMap((line) => /^#\s*(\S.*)$/.exec(line)?.[1] ?? [])
  return [...facts, ...comments.map((words) => ({ name: '#', leaves: [], words, isPartial: true }))]
}

function parsed(head: string): Record<string, unknown> | null {
  try {
    return parse(head, { integersAsBigInt: 'asNeeded' })
  } catch {
    return null
  }
}

const isName = (step: string): boolean => !/^\d+$/.test(step)

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof TomlDate)

function leavesOf(value: unknown, path: readonly string[]): HeadLeaf[] {
  if (value instanceof TomlDate) return [leaf(path, value.toISOString())]
  if (typeof value === 'object' && value !== null)
    return path.length < maxDepth
      ? Object.entries(value).flatMap(([step, inner]) => leavesOf(inner, [...path, step]))
      : [leaf([...path, '…'], JSON.stringify(value).slice(0, 500))]
  const text = String(value).trim()
  return text === '' || value === undefined ? [] : [leaf(path, text)]
}
