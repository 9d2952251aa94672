const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', script = ''] = language.toLowerCase().split('-')
  if (script === 'latn' || script === 'cyrl') return 'ltr'
  return rightToLeft.has(primary) ? 'rtl' : 'ltr'
}
