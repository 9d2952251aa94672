import { fold } from '@/domain/slug'

/** Scripts whose vowels are marks, which must stay, and those written without spaces. */
const keepsMarks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}]/u

const arabic: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', ـ: '' }

const maxLength = 64

/** Most words need none of the rest. */
const plain = /^[A-Za-z0-9]+$/

/**
 * A word for comparison: lower case, without accents, Cyrillic and Greek in Latin letters, widths and Arabic spellings
 * alike; letters, digits and the marks of scripts that need them, 64 characters at most. May be empty.
 */
export function foldWord(word: string): string {
  if (plain.test(word)) return word.slice(0, maxLength).toLowerCase()
  const folded = keepsMarks.test(word)
    ? word.normalize('NFKC').toLowerCase()
    : fold(word).replaceAll(/[ةىـ]/g, (letter) => arabic[letter] ?? letter)
  return folded
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '')
    .slice(0, maxLength)
    .replace(/\p{Surrogate}$/u, '')
}
