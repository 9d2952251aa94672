import { directionOf } from '@/domain/directionOf'

/** The attributes of the publisher’s own words on a page in another language. */
export interface InterfaceLanguage {
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/**
 * The `lang` and `dir` of words on a page in another language; nothing where the page’s language is theirs (WCAG 2.2,
 * 3.1.2).
 */
export function ownLanguage(words: string, page: string): InterfaceLanguage {
  return words === page ? {} : { lang: words, dir: directionOf(words) }
}
