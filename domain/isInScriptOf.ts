/** The scripts (ISO 15924) whose letters make up one that CLDR names for a language. */
const combined: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
}

/** Languages written in several scripts; their tag alone excludes none. */
const severalScripts = new Set(['az', 'bs', 'kk', 'ku', 'ky', 'mn', 'ms', 'pa', 'sd', 'sh', 'sr', 'tg', 'uz'])

const minShare = 0.5

/**
 * Whether at least half of the letters of a text are of the script in which a language (BCP 47) is written; true where
 * there are no letters, or the script is not known.
 */
export function isInScriptOf(tag: string, text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const own = lettersOf(tag)
  return letters === 0 || own === null || (text.match(own)?.length ?? 0) / letters >= minShare
}

/** The letters in which a language is written; null where its tag leaves that open. */
function lettersOf(tag: string): RegExp | null {
  try {
    const { language, script } = new Intl.Locale(tag)
    if (script === undefined && severalScripts.has(language)) return null
    const name = new Intl.Locale(tag).maximize().script
    if (name === undefined) return null
    const classes = (combined[name] ?? [name]).map((one) => `\\p{Script=${one}}`)
    return new RegExp(`(?=\\p{L})[${classes.join('')}]`, 'gu')
  } catch {
    // A tag that is none, or a script whose letters this engine does not know.
    return null
  }
}
