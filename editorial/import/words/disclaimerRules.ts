import { matches, type Rule } from './Rule'

/** Sentences in which an institution or an author states whose views a text gives. */
export const disclaimerRules: readonly Rule[] = [
  {
    language: 'en',
    words:
      /\b(?:views|opinions|positions?|arguments|analysis)\b(?=.{0,160}\b(?:authors?|author[’']s|authors[’']|writers?|contributors?|his|her|their|my|our)\b)(?=.{0,300}\b(?:expressed|represent|reflect|own|alone|solely|not|personal|those of)\b)/i,
    example: 'The views expressed in this article are the author’s own.',
  },
  {
    language: 'en',
    words: /\b(?:gives?|represents?|reflects?|expresses)\s+(?:only )?the (?:personal )?(?:views|opinions?|position)\b/i,
    example: 'This post gives the views of its writers, not the position of Estuary Review.',
  },
  {
    language: 'en',
    words:
      /\b(?:does not|do not|doesn[’']t|don[’']t|should not be taken to|not necessarily)\s+(?:necessarily )?(?:represent|reflect|state|express|constitute)\b.{0,80}\b(?:views?|opinions?|positions?|policy|policies|endorsement|those)\b/i,
    example: 'It does not necessarily reflect the views of the Estuary Institute.',
  },
  {
    language: 'en',
    words:
      /\b(?:takes? no (?:institutional|corporate)?\s*positions?|in (?:a|his|her|their|my) (?:personal|private|own) capacity|views (?:are|here are) (?:personal|(?:entirely |solely )?(?:his|her|their|my) own))\b/i,
    example: 'Ada Lindqvist writes here in her personal capacity.',
  },
  {
    language: 'fr',
    words:
      /\b(?:opinions?|propos|points? de vue)\b.{0,120}\b(?:n[’']engagent?|de leurs? auteur|de son auteur|ne reflètent?)/i,
    example: 'Les opinions exprimées ici n’engagent que leurs auteurs.',
  },
  {
    language: 'de',
    words: /\b(?:meinung(?:en)?|ansichten|auffassungen)\b.{0,200}\b(?:autor|verfasser|nicht)/i,
    example: 'Der Beitrag gibt die Meinung der Autorin wieder, nicht die des Instituts.',
  },
  {
    language: 'es',
    words: /\b(?:opiniones|ideas)\b.{0,160}\b(?:autor|no (?:reflejan|representan|necesariamente))/i,
    example: 'Las opiniones expresadas son de la autora y no reflejan las del Instituto del Puerto.',
  },
  {
    language: 'pt',
    words: /\b(?:opiniões|ideias)\b.{0,160}(?:autor|não (?:refletem|representam|necessariamente))/i,
    example: 'As opiniões expressas são da autora e não refletem as do Instituto do Rio.',
  },
  {
    language: 'it',
    words: /\b(?:opinioni)\b.{0,160}\b(?:autor|autric|non (?:riflettono|rappresentano|necessariamente))/i,
    example: 'Le opinioni espresse sono dell’autrice e non riflettono quelle dell’Istituto del Molo.',
  },
  {
    language: 'nl',
    words: /\b(?:mening(?:en)?|opinies?|standpunten)\b.{0,160}\b(?:auteur|niet)/i,
    example: 'De mening van de auteur is niet die van het instituut.',
  },
  {
    language: 'hr',
    words: /\b(?:stavovi|mišljenja)\b.{0,200}(?:autor|ne odražavaju)/i,
    example: 'Stavovi izneseni u tekstu su autoričini i ne odražavaju stavove Instituta.',
  },
  {
    language: 'ru',
    words:
      /(?:мнени[ея]|точка зрения|ставови|мишљења).{0,200}(?:автор|аутор|не (?:отражает|совпадает|обязательно|одражавају))/i,
    example: 'Мнение автора может не совпадать с позицией редакции.',
  },
  {
    language: 'zh',
    words: /(?:观点|观點|意见|立场).{0,40}(?:作者|不代表)|仅代表作者/,
    example: '本文仅代表作者个人观点。',
  },
  {
    language: 'ar',
    words: /(?:الآراء|المقال).{0,80}(?:تعبر|يعبر|لا تعكس|رأي (?:الكاتب|صاحب))/,
    example: 'الآراء الواردة في المقال تعبر عن رأي الكاتب.',
  },
]

/** Sentences in which authors name their interests or funds. */
export const disclosureRules: readonly Rule[] = [
  {
    language: 'en',
    words:
      /^(?:disclosures?|disclosure statement|conflicts? of interests?|competing interests?|declarations? of interests?|funding)\s*:/i,
    example: 'Disclosure: the author advises a ferry company.',
  },
  {
    language: 'en',
    words:
      /\b(?:declares? no (?:competing|conflicts? of)|do(?:es)? not work for, consult|no relevant affiliations|receives? funding from|received (?:funding|a grant) from|has no (?:financial )?conflicts? of interest|nothing to disclose)\b/i,
    example: 'The authors declare no competing interests.',
  },
  {
    language: 'de',
    words: /^(?:interessenkonflikte?|offenlegung)\s*:/i,
    example: 'Interessenkonflikt: Die Autorin berät eine Reederei.',
  },
  {
    language: 'fr',
    words: /^(?:conflits? d[’']intérêts?|déclaration d[’']intérêts?)\s*:/i,
    example: 'Conflit d’intérêts : l’autrice conseille un armateur.',
  },
  {
    language: 'es',
    words: /^(?:conflictos? de intereses?|declaración de intereses)\s*:/i,
    example: 'Conflicto de intereses: la autora asesora a una naviera.',
  },
  {
    language: 'fr',
    words:
      /\b(?:ne travaille pas, ne conseille pas|déclare n[’']avoir aucun|a reçu des financements|ne déclare aucun(?:e)? (?:conflit|lien))/i,
    example: 'L’autrice déclare n’avoir aucun conflit d’intérêts.',
  },
  {
    language: 'de',
    words:
      /\b(?:erklärt, dass keine? interessenkonflikte?|keine interessenkonflikte|erhält (?:förderung|fördermittel))\b/i,
    example: 'Die Autorin hat keine Interessenkonflikte.',
  },
  {
    language: 'es',
    words: /\b(?:declaran? no tener|no declaran? (?:ningún )?conflictos?|recibe financiación)\b/i,
    example: 'La autora declara no tener conflictos de intereses.',
  },
  {
    language: 'pt',
    words:
      /^(?:conflitos? de interesses?|declaração de interesses?)\s*:|\bdeclaram? (?:não ter|não haver|ausência de)\b/i,
    example: 'Conflito de interesses: a autora aconselha um armador.',
  },
  {
    language: 'it',
    words: /^(?:conflitt[oi] d[’']interess[ei]|dichiarazione di interessi)\s*:|\bdichiara(?:no)? di non avere\b/i,
    example: 'Conflitto d’interessi: l’autrice è consulente di un armatore.',
  },
  {
    language: 'nl',
    words: /^(?:belangenverstrengeling|belangenconflict|belangenverklaring)\s*:|\bverklaart geen belangen\b/i,
    example: 'Belangenverstrengeling: de auteur adviseert een rederij.',
  },
  {
    language: 'hr',
    words: /^(?:sukob interesa|izjava o interesima)\s*:|\bizjavljuj[eu] da nema/i,
    example: 'Sukob interesa: autorica savjetuje brodara.',
  },
  {
    language: 'ru',
    words: /^(?:конфликт интересов|раскрытие информации|сукоб интереса)\s*:|заявля(?:ет|ют) об отсутствии/i,
    example: 'Конфликт интересов: автор консультирует судоходную компанию.',
  },
  {
    language: 'zh',
    words: /^(?:利益冲突|利益衝突|利益申报|披露)\s*[:：]|(?:无|没有|不存在)(?:任何)?利益冲突/,
    example: '利益冲突：作者为一家航运公司提供咨询。',
  },
  {
    language: 'ar',
    words: /^(?:إفصاح|تضارب المصالح|تضارب مصالح)\s*[:：]|(?:لا يوجد|عدم وجود) (?:أي )?تضارب/,
    example: 'إفصاح: تقدم الكاتبة المشورة لشركة عبّارات.',
  },
]

/** Words before a note of the publisher. */
export const noteLabel =
  /^(?:(?:editor[’']s )?note|disclaimer|nota|anmerkung|hinweis|avertissement|haftungsausschluss|aviso|napomena|примечание|напомена)\s*:\s*/i

const withoutLabel = (text: string): string => text.replace(noteLabel, '')

export const isDisclaimer = (text: string): boolean =>
  text.length <= 900 && matches(disclaimerRules, withoutLabel(text))
export const isDisclosure = (text: string): boolean =>
  text.length <= 900 && matches(disclosureRules, withoutLabel(text))
