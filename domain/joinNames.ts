/** Names joined as a language (BCP 47) does: “A”, “A and B”, “A, B and C”. */
export const joinNames = (names: readonly string[], language = 'en-GB'): string =>
  new Intl.ListFormat(language).format(names)
