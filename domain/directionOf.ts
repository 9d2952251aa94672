const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Scripts (ISO 15924) that are written from right to left, in small letters. */
const rightToLeftScripts = new Set(['adlm', 'arab', 'hebr', 'mand', 'nkoo', 'samr', 'syrc', 'thaa'])

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', script = ''] = language.toLowerCase().split('-')
  if (script === 'latn' || script === 'cyrl') return 'ltr'
  return rightToLeftScripts.has(script) || rightToLeft.has(primary) ? 'rtl' : 'ltr'
}
