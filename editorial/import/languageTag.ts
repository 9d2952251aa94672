import { isLanguageTag } from '@/domain/body/isLanguageTag'

/** A language tag (BCP 47) as a file has it; null where its words are none, such as “English”. */
export const languageTag = (words: string): string | null =>
  isLanguageTag(words) && /^[a-z]{2,3}(?:-|$)/i.test(words) ? words : null
