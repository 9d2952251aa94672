import type { StoredNode } from '@/domain/body/stored'

const alignments: readonly unknown[] = ['', 'left', 'start', 'center', 'right', 'end', 'justify']
const directions: readonly unknown[] = ['ltr', 'rtl', null]
const maxIndent = 20

/** A node with children, its own values as Lexical expects them; those that are not there stay so. */
export function cleanElement(node: StoredNode): Record<string, unknown> {
  const kept: Record<string, unknown> = { ...node }
  for (const name of ['style', 'textStyle']) if (name in kept) kept[name] = ''
  if ('format' in kept && !alignments.includes(kept.format)) kept.format = ''
  if ('direction' in kept && !directions.includes(kept.direction)) kept.direction = null
  if ('indent' in kept && !isCount(kept.indent, 0, maxIndent)) kept.indent = 0
  return kept
}

/** A node that has no children. */
export function cleanLeaf(node: StoredNode): Record<string, unknown> {
  const kept = cleanElement(node)
  delete kept.children
  return kept
}

/** Whether a value is a whole number from `least` to `most`. */
export const isCount = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
