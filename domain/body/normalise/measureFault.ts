import { isNode } from '@/domain/body/stored'

const maxNodes = 20_000
/** A node and its list of children count one level each in the stored tree. */
const maxDepth = 500
const maxValues = 1_000_000
const maxCharacters = 1_500_000

/** The fault of a text that is too large to be one, as a sentence, or null. It takes any value and never recurses. */
export function measureFault(root: unknown): string | null {
  let nodes = 0
  let values = 0
  let characters = 0
  const rest: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, depth } = next
    if (typeof value === 'string') characters += value.length
    if (characters > maxCharacters) return `The text has more than ${maxCharacters} characters. Divide it.`
    if (typeof value !== 'object' || value === null) continue
    values += 1
    if (isNode(value) && 'type' in value) nodes += 1
    if (nodes > maxNodes || values > maxValues) return `The text has more than ${maxNodes} parts. Divide it.`
    if (depth > maxDepth) return `Parts stand in parts more than ${maxDepth / 2} deep. Take some levels out.`
    const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
    for (const each of inner) rest.push({ value: each, depth: depth + 1 })
  }
  return null
}
