/** MongoDB stores 100 levels; a record inside a version is a few levels deeper than it was sent. */
const deepest = 90

/**
 * The fault in a parsed JSON body before any code walks through it, in a sentence, or null: deeper than 90 levels, or
 * with a name of the prototype as a key.
 */
export function bodyFault(body: unknown): string | null {
  const waiting: { value: unknown; level: number }[] = [{ value: body, level: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, level } = next
    if (typeof value !== 'object' || value === null) continue
    if (level > deepest) return `This body nests more than ${deepest} deep. Take some levels out.`
    const foreign = Array.isArray(value) ? undefined : Object.keys(value).find((key) => key in Object.prototype)
    if (foreign !== undefined) return `“${foreign}” is the name of no field. Take it out.`
    for (const inner of Object.values(value)) waiting.push({ value: inner, level: level + 1 })
  }
  return null
}
