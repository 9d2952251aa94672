import type { Rule } from './Rule'

/** What follows the name in a bio: a verb, or a description set off by a comma. */
export const bioRules: readonly Rule[] = [
  {
    language: 'en',
    words:
      /^(?:,? (?:who )?(?:is|was|are|were|serves?|works?|teach(?:es)?|writes?|holds?|leads?|directs?|heads?|stud(?:ies|y)|research(?:es)?|covers?|has|have|joined|edits?|runs?|chairs?|founded|speciali[sz]es?|advises?|recently|currently|previously|also)\b)/,
    example: 'Ada Lindqvist leads the tides group of the Estuary Institute.',
  },
  {
    language: 'en',
    words: /^, (?:an?|the|now|formerly|former|currently|who|previously|senior|professor|director|one of)\b/i,
    example: 'Ada Lindqvist, a former pilot, is a fellow at the Estuary Institute.',
  },
  { language: 'und', words: /^(?::|\s*[–—]| \()/, example: 'Ada Lindqvist – fellow at the Estuary Institute' },
  {
    language: 'fr',
    words: /^(?: est| sont| enseigne| dirige| travaille|, (?:ancien(?:ne)?|chercheu|professeu))(?=[\s\p{L}])/u,
    example: 'Élise Montagnard est chercheuse à l’Institut du Fleuve.',
  },
  {
    language: 'de',
    words: /^ (?:ist|sind|lehrt|leitet|arbeitet|forscht|war)\s/,
    example: 'Greta Ohlsen ist Wissenschaftlerin am Institut für Gezeiten.',
  },
  {
    language: 'es',
    words: /^ (?:es|son|trabaja|dirige|enseña)\s/,
    example: 'Inés Robledo es investigadora del Instituto del Puerto.',
  },
  {
    language: 'pt',
    words: /^ (?:é|são|trabalha|dirige|leciona)\s/,
    example: 'Beatriz Fontoura é investigadora do Instituto do Rio.',
  },
  {
    language: 'it',
    words: /^ (?:è|sono|lavora|dirige|insegna)\s/,
    example: 'Chiara Bellandi è ricercatrice presso l’Istituto del Molo.',
  },
  {
    language: 'nl',
    words: /^ (?:is|werkt|leidt|doceert)\s/,
    example: 'Joris Bakker werkt als onderzoeker bij het Instituut voor Havens.',
  },
  {
    language: 'sv',
    words: /^ (?:är|arbetar|leder|er|jobber|arbejder)\s/,
    example: 'Maja Ekwall är professor vid Hamninstitutet.',
  },
  {
    language: 'pl',
    words: /^ (?:jest|pracuje|kieruje)\s/,
    example: 'Zofia Wierzba jest profesor w Instytucie Portów.',
  },
  {
    language: 'hr',
    words: /^ (?:je|radi|predaje|vodi)\s/,
    example: 'Iva Brnčić je istraživačica u Institutu za luke.',
  },
  {
    language: 'sr',
    words: /^ (?:је|ради|предаје|води)\s/,
    example: 'Милица Станојев је истраживач у Институту за луке.',
  },
  {
    language: 'ru',
    words: /^(?:,| (?:является|работает|руководит|преподаёт|научный|профессор|директор))/,
    example: 'Ольга Ветрова является директор Института портов.',
  },
  { language: 'zh', words: /^(?:，|是|为|現任|现任|系)/, example: '林安达是河口研究所的研究员。' },
  {
    language: 'ar',
    words: /^(?:،|:| (?:باحثة?|أستاذة?|مديرة?|كاتبة?|صحفية?|محللة?|زميلة?|هي|هو))/,
    example: 'ليلى حداد باحثة في معهد المرافئ.',
  },
]

/** Openings of a line that goes on with the bio before it. */
export const bioGoesOn =
  /^(?:she|he|they|her|his|their|follow (?:her|him|them)|twitter|x|e-?mail|contact|orcid|website|bluesky|linkedin|sie|er|elle|il|ella|él|ela|ele|lei|lui|ona|on)\b[\s:@’']/i

/** Words of a post in scripts without spaces. */
export const unspacedPosts = /研究员|研究員|教授|讲师|講師|主任|所长|记者|記者|作家|编辑|編輯|学者|學者|院长|顾问/
