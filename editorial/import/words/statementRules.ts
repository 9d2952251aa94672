import { matches, type Rule } from './Rule'

/** Lines that state where a text was published before; readers may have to see them. */
export const statementRules: readonly Rule[] = [
  {
    language: 'en',
    words:
      /\b(?:is |are )?(?:licen[sc]ed|available|published) under (?:an? |the )?(?:creative commons|CC[- ]BY|CC0)\b/i,
    example: 'This work is licensed under a Creative Commons Attribution 4.0 licence.',
  },
  {
    language: 'en',
    words: /\b(?:originally|first|previously)\s+(?:published|appeared|posted|ran)\b/i,
    example: 'This article was originally published in Estuary Review on 3 May 2025.',
  },
  {
    language: 'en',
    words:
      /^(?:this|the|(?:a|an \w+) version of this)\s+\S+\s+(?:was|is|has been)\s+(?:re-?published|reproduced|reprinted|cross-?posted|published|adapted|an (?:edited|abridged))\b/i,
    example: 'This piece is republished from Estuary Review under a Creative Commons licence.',
  },
  {
    language: 'en',
    words: /^(?:this|(?:a|an \w+) version of this)\s+\S+\s+(?:also )?appeared\b/i,
    example: 'A version of this column appeared in Estuary Review.',
  },
  { language: 'en', words: /^(?:read the original (?:article|version)?)\b/i, example: 'Read the original article.' },
  {
    language: 'fr',
    words: /\b(?:initialement|d[’']abord) (?:publié|paru)e?(?!\p{L})/iu,
    example: 'Ce texte a été initialement publié dans Le Quai.',
  },
  {
    language: 'de',
    words: /\b(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)\b|\berschien (?:zuerst|ursprünglich)\b/i,
    example: 'Dieser Beitrag ist zuerst erschienen in der Hafenzeitung.',
  },
  {
    language: 'es',
    words: /\b(?:publicad[oa]|apareció) (?:originalmente|por primera vez)\b|\boriginalmente publicad[oa]\b/i,
    example: 'Este artículo fue publicado originalmente en El Muelle.',
  },
  {
    language: 'pt',
    words: /\bpublicad[oa] originalmente\b|\boriginalmente publicad[oa]\b/i,
    example: 'Este artigo foi publicado originalmente no Cais.',
  },
  {
    language: 'it',
    words: /\b(?:pubblicat[oa] (?:originariamente|per la prima volta)|originariamente pubblicat[oa])\b/i,
    example: 'Articolo pubblicato originariamente su Il Molo.',
  },
  {
    language: 'hr',
    words: /\b(?:izvorno|prvotno|prvobitno) (?:je )?(?:objavljen[oa]?)\b/i,
    example: 'Tekst je izvorno objavljen u listu Luka.',
  },
  {
    language: 'ru',
    words: /(?:впервые|первоначально|изворно) (?:был[ао]? |је )?(?:опубликован|објављен)/i,
    example: 'Статья впервые опубликована в журнале «Причал».',
  },
  {
    language: 'nl',
    words:
      /\b(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd)\b|\bverscheen (?:eerder|oorspronkelijk|eerst)\b/i,
    example: 'Dit stuk is eerder verschenen in De Kade.',
  },
  { language: 'zh', words: /(?:原载于|原文发表于|首发于|转载自)/, example: '本文原载于《码头》。' },
  {
    language: 'ar',
    words: /(?:نُ?شر(?:ت)? (?:هذا المقال|هذه المقالة)? ?(?:أولا|لأول مرة|في الأصل))/,
    example: 'نشر هذا المقال أولا في مجلة الرصيف.',
  },
]

/** Lines of the publisher beside a text, other than where it was published. */
export const noticeRules: readonly Rule[] = [
  {
    language: 'en',
    words: /^(?:translated (?:from .{1,40} )?by|translation:|edited by|interview by|photographs? by .{1,60} for)\b/i,
    example: 'Translated from the French by Ben Oduya',
  },
  {
    language: 'en',
    words: /^(?:editor[’']?s[’']? note|author[’']s note|correction|clarification|update)\s*[:(]/i,
    example: 'Editor’s note: this is the second of three parts.',
  },
  {
    language: 'en',
    words:
      /^this (?:article|piece|commentary|essay|post|column) is (?:part of|the (?:first|second|third|fourth|last)|based on|adapted from)\b/i,
    example: 'This essay is part of a series on harbours.',
  },
  {
    language: 'en',
    words:
      /^this (?:interview|conversation|transcript|text) (?:has been|was) (?:lightly )?(?:edited|condensed|translated|shortened)\b/i,
    example: 'This interview has been edited for length.',
  },
  {
    language: 'fr',
    words: /^(?:traduit (?:de .{1,30} )?par|note de la rédaction)\b/i,
    example: 'Traduit de l’anglais par Luc Berthier',
  },
  {
    language: 'de',
    words: /^(?:(?:aus dem .{1,30} )?übersetzt von|anmerkung der redaktion)(?=\s|:)/i,
    example: 'Aus dem Englischen übersetzt von Jan Pieper',
  },
  {
    language: 'es',
    words: /^(?:traducción de|traducido por|nota del editor)(?=\s|:)/i,
    example: 'Traducción de Julio Cantera',
  },
]

/** Whether a line is a notice of the publisher, such as one on the translator. */
export const isNotice = (text: string): boolean => text.length <= 400 && matches(noticeRules, text)

/** Whether a line states that the text was published elsewhere. */
export const isStatement = (text: string): boolean => text.length <= 300 && matches(statementRules, text)
