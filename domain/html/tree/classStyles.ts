const kept =
  /^(font-weight|font-style|vertical-align|text-decoration|text-decoration-line|mso-list|mso-outline-level|mso-text-raise)$/
const longest = 500_000

/** The declarations of a style attribute by name, both in small letters; the last of a name counts. */
export function declarationsOf(style: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    found.set(
      declaration.slice(0, colon).trim().toLowerCase(),
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    )
  }
  return found
}

/**
 * What the style sheets of a document say about its classes, by class. Google Docs marks bold and italic words by
 * classes alone. Only rules of one class are read, and only declarations about the words themselves.
 */
export function classStyles(sheets: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rules = new Map<string, Map<string, string>>()
  const css = sheets.join('\n').slice(0, longest)
  for (const rule of css.split('}').slice(0, -1)) {
    const [declarations = '', selectors = ''] = rule.split('{').reverse()
    const styles = [...declarationsOf(declarations)].filter(([name]) => kept.test(name))
    if (styles.length === 0) continue
    for (const selector of selectors.split(',')) {
      const name = /^\s*[a-z0-9]*\.([\w-]+)\s*$/i.exec(selector)?.[1]
      if (name !== undefined) rules.set(name, new Map([...(rules.get(name) ?? []), ...styles]))
    }
  }
  return rules
}
