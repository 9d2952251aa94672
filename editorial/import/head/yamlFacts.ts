import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'

import { type HeadFact, type HeadLeaf, leaf, maxDepth, namesOf } from './HeadFact'

const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' } as const

/** The facts in a head, or null where it is no YAML of names and values. Every value is read as the text it is. */
export function yamlFacts(head: string): HeadFact[] | null {
  const parsed = [head, withQuotes(head)]
    .map((source) => ({ source, document: parseDocument(source, options) }))
    .find(({ document: { errors } }) => errors.length === 0)
  const map = parsed?.document.contents
  if (!parsed || !isMap(map)) return null
  const facts = map.items.map(({ key, value }): HeadFact => {
    const name = isScalar(key) ? String(key.value) : ''
    const { leaves, isPartial } = leavesOf(value, [])
    const source = isNode(value) ? parsed.source.slice(value.range?.[0] ?? 0, value.range?.[1] ?? 0) : ''
    const isPlain = !isPartial && leaves.every((each) => namesOf(each).length === 0)
    const words = (isPlain ? leaves.map((each) => each.value).join(', ') : source).replaceAll(/\s+/g, ' ').trim()
    return { name: name.toLowerCase(), leaves, words, isPartial }
  })
  const comments = head.split('\n').flatMap((line) => /^#\s*(\S.*)$/.exec(line)?.[1] ?? [])
  return facts.every(({ name }) => /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name))
    ? [...facts, ...comments.map((words) => ({ name: '#', leaves: [], words, isPartial: true }))]
    : null
}

/** Values in quotes, as YAML wants those with a colon and a space, which people write without. */
const withQuotes = (head: string): string =>
  head.replaceAll(
    /^([\w-]+):[ \t]+([^\s"'[{>|&*!#].*)$/gm,
    (_, name: string, value: string) => `${name}: ${JSON.stringify(value.trim())}`,
  )

/** The values of a node with their paths. An alias is not followed: aliases can multiply. */
function leavesOf(node: unknown, path: readonly string[]): Pick<HeadFact, 'leaves' | 'isPartial'> {
  if (isScalar(node)) {
    const value = typeof node.value === 'string' ? node.value.trim() : ''
    return { leaves: value === '' ? [] : [leaf(path, value)], isPartial: false }
  }
  if (node === null) return { leaves: [], isPartial: false }
  if (!(isSeq(node) || isMap(node)) || path.length >= maxDepth) return { leaves: [], isPartial: true }
  const parts = isSeq(node)
    ? node.items.map((item, at) => leavesOf(item, [...path, String(at)]))
    : node.items.map(({ key, value }) => leavesOf(value, [...path, isScalar(key) ? String(key.value) : '?']))
  const leaves: HeadLeaf[] = parts.flatMap((part) => part.leaves)
  return { leaves, isPartial: parts.some(({ isPartial }) => isPartial) }
}
