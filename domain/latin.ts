import anyAscii from 'any-ascii'

type Table = Readonly<Record<string, string>>

/** Letters that a language transliterates differently from the library; by its BCP 47 primary subtag. */
const byLanguage: Readonly<Record<string, Table>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue' },
  da: { å: 'aa', ø: 'oe' },
  // The national table of 2010.
  uk: { г: 'h', и: 'y', й: 'i', ю: 'iu', я: 'ia' },
  bg: { щ: 'sht', ъ: 'a', ь: 'y' },
  sr: { ђ: 'd', ж: 'z', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's' },
  el: { γγ: 'ng', ου: 'ou', ού: 'ou' },
}

/** Letters at the beginning of a word. */
const initials: Readonly<Record<string, Table>> = { uk: { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' } }

/** Letters in every language. */
const anywhere: Table = { ə: 'a', ŋ: 'n' }

const apostrophes = /['‘’ʻʼʾʿ`´ʹ]/g

/**
 * A text in small Latin letters without accents, every script transliterated: by its language (BCP 47), or where none
 * is known by its letters. Anything but a letter or digit becomes a space, an invisible character nothing.
 */
export function latin(text: string, language: string | null = null): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(invisible, '')
    .replaceAll(apostrophes, '')
  const spoken = tonguesOf(plain, language)
  const initial = initials[spoken] ?? {}
  const table = byLanguage[spoken] ?? {}
  return plain
    .replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => initial[letter] ?? letter)
    .replaceAll(/ου|ού|γγ|\p{L}/gu, (letters) => table[letters] ?? anywhere[letters] ?? letters)
    .replaceAll(/\p{Script=Han}/gu, ' $& ')
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ' ')
    .replaceAll(/[^ ]+/g, (word) => anyAscii(word).replaceAll(apostrophes, ''))
    .toLowerCase()
}

/** Joiners, soft hyphens and the like (Unicode’s default ignorable code points), and marks without a letter. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu

function tonguesOf(text: string, language: string | null): string {
  const [primary = ''] = (language ?? '').toLowerCase().split('-')
  if (/[їєґ]/.test(text) || (primary === 'uk' && /\p{Script=Cyrillic}/u.test(text))) return 'uk'
  if (/[ђћџљњ]/.test(text)) return 'sr'
  if (/\p{Script=Greek}/u.test(text)) return 'el'
  return primary
}
