/** Whether a text has the form of a language tag (BCP 47). */
export const isLanguageTag = (tag: string): boolean =>
  tag.length <= 35 && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag)
