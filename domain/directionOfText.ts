const rightToLeft = ['Adlam', 'Arabic', 'Hebrew', 'Mandaic', 'Nko', 'Samaritan', 'Syriac', 'Thaana']
const rightToLeftLetters = new RegExp(`(?=\\p{L})[${rightToLeft.map((name) => `\\p{Script=${name}}`).join('')}]`, 'gu')

/** The direction in which most letters of a text are written; null where it has none. */
export function directionOfText(text: string): 'ltr' | 'rtl' | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  return (text.match(rightToLeftLetters)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr'
}
