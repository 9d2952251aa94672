/** Facts as lines of YAML 1.2, whose quoted texts are those of JSON; empty facts are left out. */
export const yamlLines = (facts: Readonly<Record<string, string | null | undefined | readonly string[]>>): string =>
  Object.entries(facts)
    .flatMap(([name, value]) => {
      if (typeof value === 'string') return value === '' ? [] : [`${name}: ${quoted(value)}\n`]
      return value && value.length > 0 ? [`${name}:\n`, ...value.map((each) => `  - ${quoted(each)}\n`)] : []
    })
    .join('')

// YAML allows no control characters beyond those that JSON escapes.
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
