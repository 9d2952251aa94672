import type { Rule } from './Rule'

/** Words that open a byline; what follows them is names. */
export const bylineRules: readonly Rule[] = [
  {
    language: 'en',
    words: /^(?:by|words by|written by|text by|authors?:)\s+/i,
    example: 'By Ada Lindqvist and Ben Oduya',
  },
  {
    language: 'fr',
    words: /^(?:par|propos recueillis par|auteure?s?\s*:)\s+/i,
    example: 'Par Élise Montagnard et Luc Berthier',
  },
  {
    language: 'de',
    words: /^(?:von|ein (?:gast)?beitrag von|text:|autor(?:in|en|innen)?:)\s+/i,
    example: 'Von Greta Ohlsen und Jan Pieper',
  },
  { language: 'es', words: /^(?:por|autora?(?:\(a\)|es)?:|texto:)\s+/i, example: 'Por Inés Robledo y Julio Cantera' },
  { language: 'pt', words: /^(?:por|autora?(?:\(a\)|es)?:)\s+/i, example: 'Autora: Beatriz Fontoura' },
  { language: 'it', words: /^(?:di|a cura di|autor(?:e|i|ice)\s*:)\s+/i, example: 'Di Chiara Bellandi e Marco Tosi' },
  { language: 'nl', words: /^(?:door|auteurs?:)\s+/i, example: 'Door Anna van der Linde en Joris Bakker' },
  { language: 'sv', words: /^(?:av|text:|skribent:)\s+/i, example: 'Av Nils Åkerblad och Maja Ekwall' },
  { language: 'da', words: /^(?:af|tekst:)\s+/i, example: 'Af Søren Lauge' },
  { language: 'pl', words: /^(?:autor(?:ka|zy)?:|tekst:)\s+/i, example: 'Autorka: Zofia Wierzba' },
  { language: 'hr', words: /^(?:piše|pišu|autor(?:i|ica)?)\s*:\s*/i, example: 'Piše: Iva Brnčić i Luka Marun' },
  { language: 'sr', words: /^(?:пише|пишу|аутор(?:и|ка)?)\s*:\s*/i, example: 'Пише: Милица Станојев' },
  { language: 'ru', words: /^(?:автор(?:ы)?|текст)\s*:\s*/i, example: 'Автор: Ольга Ветрова' },
  { language: 'uk', words: /^автор(?:ка|и)?\s*:\s*/i, example: 'Авторка: Оксана Лугова' },
  { language: 'tr', words: /^yazan(?:lar)?\s*:\s*/i, example: 'Yazan: Elif Denizli' },
  { language: 'zh', words: /^(?:(?:作者|文|撰文|撰稿)\s*[:：/／|｜]\s*|作者\s+)/, example: '作者：林安达、周晓舟' },
  { language: 'ja', words: /^(?:著者|執筆者?|筆者|文)\s*[:：]\s*/, example: '著者：山本 海斗' },
  { language: 'ko', words: /^(?:글쓴이|저자|글)\s*[:：]?\s+/, example: '글쓴이: 김바다' },
  { language: 'ar', words: /^(?:بقلم|كتبته?|الكاتبة?|إعداد)\s*[:：/]?\s*/, example: 'بقلم ليلى حداد' },
  { language: 'fa', words: /^(?:نویسنده|نوشته‌?ی?)\s*:?\s*/, example: 'نویسنده: مریم دریایی' },
  { language: 'he', words: /^מאת\s*:?\s*/, example: 'מאת נועה ימין' },
]

/** Words between the last two names of a byline. */
export const conjunctions: readonly string[] = [
  'AND',
  'ET',
  'UND',
  'and',
  '&',
  'with',
  'et',
  'und',
  'y',
  'e',
  'en',
  'och',
  'og',
  'i',
  'и',
  'та',
  've',
  '和',
  '与',
  '與',
]
