import { directionOf } from '@/domain/directionOf'

/** The attributes of the publisher’s own words on a page in another language. */
export interface InterfaceLanguage {
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** The language of a page (BCP 47) and the direction in which it runs. */
interface Page {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/**
 * The `lang` and `dir` of words on a page in another language or direction; nothing where the page’s are theirs (WCAG
 * 2.2, 3.1.2).
 */
export function ownLanguage(words: string, page: Page): InterfaceLanguage {
  const dir = directionOf(words)
  return words === page.language && dir === page.direction ? {} : { lang: words, dir }
}
