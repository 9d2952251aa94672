import { systemFields } from '@/domain/systemFields'

/** The fields of a form or a stored commentary, by name. */
export type Values = Readonly<Record<string, unknown>>

/** The fields that people write and in which these two differ; of what is empty it does not matter how. */
export function differing(one: Values, other: Values): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...fields].filter((field) => !systemFields.has(field) && canonical(one[field]) !== canonical(other[field]))
}

/** These fields of it. */
export const pick = (values: Values, fields: readonly string[]): Values =>
  Object.fromEntries(fields.map((field) => [field, values[field]]))

const canonical = (value: unknown): string => JSON.stringify(filled(value) ?? null)

/** Without what is empty: null, '', an empty list (a form says 0 for it), an object of such; keys in one order. */
function filled(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === 0) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => filled(each) ?? null)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, filled(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
