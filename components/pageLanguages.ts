/**
 * The languages of a page (BCP 47) where they are two: of the publisher’s words on it, and of its text. A name that only
 * a screen reader says is in the language of its element, so what stands within states that of the text again (WCAG 2.2,
 * 3.1.2).
 */
export interface PageLanguages {
  readonly words?: string
  readonly text?: string
}

/** Both languages, or neither where they are one. */
export const pageLanguages = (words: string, text: string): PageLanguages => (words === text ? {} : { words, text })
