/** A language (BCP 47) as Open Graph has it, with a country: “en_GB”; the likeliest one where none is named (CLDR). */
export function ogLocale(language: string): string {
  const { language: primary, region } = new Intl.Locale(language).maximize()
  return region === undefined ? primary : `${primary}_${region}`
}
