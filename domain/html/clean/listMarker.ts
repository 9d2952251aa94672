/** The number or bullet that a word processor writes before an item of a list. */
export interface ListMarker {
  readonly ordered: boolean
  /** The number that it stands for; null where that is not known. */
  readonly number: number | null
}

const numbered = /^[([]?(?:\d{1,3}\.)*(\d{1,5}|\p{L}|[ivxlcdm]{1,8})[.)\]:]{0,2}$/iu

/** A marker by its words: “3.”, “(b)”, “iv)”, “·”. The “o” of Word’s second level is a bullet. */
export function listMarker(words: string): ListMarker {
  const said = numbered.exec(words)?.[1]
  const isNumber = said !== undefined && /\d|[.)\]:]/.test(words)
  if (!isNumber) return { ordered: false, number: null }
  if (/^\d/.test(said)) return { ordered: true, number: Number(said) }
  return { ordered: true, number: /^[ai]$/i.test(said) ? 1 : null }
}

/** A bullet that is typed before a word, with the space after it. A dash is none: it begins speech. */
export const typedBullet = /^[\s\u00A0]*(?:[·○●][\s\u00A0]*[\u00A0\t][\s\u00A0]*|[•▪■◦‣\uF0B7\uF0A7][\s\u00A0]+)+/
