import { matches, type Rule } from './Rule'

const address = /^(?:https?:\/\/|www\.)\S{3,200}$/i

/** Lines of the page that a text was copied from; no part of the text. */
export const furnitureRules: readonly Rule[] = [
  {
    language: 'en',
    words: /^(?:explore|see|view|browse|discover)\s+(?:related|more|our|all|also)\b.{0,80}$/i,
    example: 'Explore our related content',
  },
  {
    language: 'en',
    words:
      /^(?:related|recommended|more|further)\s+(?:content|articles?|commentar(?:y|ies)|reading|from|on|stories|story|posts?|topics?|by)\b.{0,80}$/i,
    example: 'More from this author',
  },
  {
    language: 'en',
    words: /^(?:read|watch|listen|see|read this)\s+(?:more|next|also|on)\b\s*(?:$|[:–—-].{0,160}$|about .{0,80}$)/i,
    example: 'Read more: The lock that stayed shut',
  },
  {
    language: 'en',
    words:
      /^(?:also read|you (?:may|might) (?:also )?like|don[’']t miss|up next|continue reading|keep reading|most (?:read|popular)|trending)\b.{0,160}$/i,
    example: 'You might also like',
  },
  {
    language: 'en',
    words:
      /^(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues below.{0,40}|skip (?:advertisement|past .{0,60}|to .{0,40}))$/i,
    example: 'Advertisement',
  },
  {
    language: 'en',
    words:
      /^(?:share(?: (?:this|on|via|article|the article|with)\b.{0,60})?|tweet(?: this)?|print(?: this)?(?: (?:page|article))?|e-?mail(?: this)?|copy link|save(?: (?:this|for later))?|bookmark|download(?: (?:pdf|the pdf|this|as pdf).{0,30})?|cite this.{0,30}|comments(?: \(\d+\))?|\d+ (?:comments?|shares?)|back to top|facebook|twitter|linkedin|whatsapp)$/i,
    example: 'Share this article',
  },
  {
    language: 'en',
    words: /^(?:reading time:?\s*)?\d{1,3}\s*[- ]?(?:min(?:ute)?s?)\b\s*(?:read(?:ing)?(?: time)?|to read)?\.?$/i,
    example: '4 minute read',
  },
  { language: 'en', words: /^reading time:? .{1,30}$/i, example: 'Reading time: four minutes' },
  {
    language: 'en',
    words:
      /^(?:subscribe|sign up|join|register|get)\b.{0,120}\b(?:newsletter|inbox|updates|briefing|alerts?|mailing list|e-?mail)\b.{0,60}$/i,
    example: 'Sign up to our weekly newsletter',
  },
  {
    language: 'en',
    words:
      /^(?:subscribe|sign up|follow us|newsletter|support (?:us|our work)|donate|cookie (?:policy|settings|notice))\b.{0,60}$/i,
    example: 'Follow us on social media',
  },
  {
    language: 'en',
    words: /^(?:topics?|tags?|filed under|categor(?:y|ies)|keywords|regions?|sections?)\s*:.{0,200}$/i,
    example: 'Tags: harbours, tolls',
  },
  {
    language: 'en',
    words:
      /^(?:copyright\s*(?:©|\(c\)|:|\d{4}|.{1,60}\d{4}).{0,160}|(?:©|\(c\)\s).{0,80}(?:\b(?:19|20)\d\d\b|all rights).{0,100})$/i,
    example: '© 2025 Estuary Review. All rights reserved.',
  },
  {
    language: 'en',
    words: /^(?:related|also|see also|read also|more)\s*:.{1,160}$/i,
    example: 'Related: The quay that nobody painted',
  },
  {
    language: 'en',
    words:
      /^(?:-*\s*ends?\s*-*|word count\s*:?.{0,20}|menu|skip to content|home\s*[>›»/].{0,120}|please read our comments policy.{0,60}|leave a (?:comment|reply)|comments are closed\.?|click here.{0,80}|contact us)$/i,
    example: 'Home › Commentary › Harbours',
  },
  { language: 'und', words: /^(?:[^\s@]+@[^\s@]+\.[^\s@]{2,}|@\w{2,30})$/, example: 'edda@estuary.example' },
  { language: 'en', words: /^all rights reserved\b.{0,60}$/i, example: 'All rights reserved.' },
  {
    language: 'en',
    words: /^(?:listen to (?:this|the) (?:article|story)|audio version|play audio)\b.{0,40}$/i,
    example: 'Listen to this article',
  },
  { language: 'und', words: address, example: 'www.estuary-review.example' },
  {
    language: 'fr',
    words:
      /^(?:lire aussi|à lire (?:aussi|également)|publicité|partager|temps de lecture|s[’']abonner|abonnez-vous|imprimer|tous droits réservés)(?:[\s:.].{0,160})?$/i,
    example: 'Lire aussi : Le port qui resta ouvert',
  },
  { language: 'fr', words: /^\d{1,3} min(?:utes)? de lecture$/i, example: '5 min de lecture' },
  {
    language: 'de',
    words:
      /^(?:lesen sie auch|mehr zum thema|weiterlesen|anzeige|werbung|teilen|drucken|lesezeit|newsletter|abonnieren|alle rechte vorbehalten)(?:[\s:.].{0,160})?$/i,
    example: 'Mehr zum Thema: Häfen',
  },
  { language: 'de', words: /^\d{1,3} min(?:uten)?\.? lesezeit$/i, example: '6 Min. Lesezeit' },
  {
    language: 'es',
    words:
      /^(?:lea también|leer más|te puede interesar|publicidad|compartir|suscríbase|suscríbete|tiempo de lectura|todos los derechos reservados)(?:[\s:.].{0,160})?$/i,
    example: 'Lea también: El puerto abierto',
  },
  {
    language: 'pt',
    words:
      /^(?:leia (?:mais|também)|publicidade|partilhar|compartilhar|tempo de leitura|assine|subscreva|todos os direitos reservados)(?:[\s:.].{0,160})?$/i,
    example: 'Leia também: O porto aberto',
  },
  {
    language: 'it',
    words:
      /^(?:leggi anche|pubblicità|condividi|tempo di lettura|iscriviti|tutti i diritti riservati)(?:[\s:.].{0,160})?$/i,
    example: 'Leggi anche: Il porto aperto',
  },
  {
    language: 'nl',
    words:
      /^(?:lees (?:ook|meer|verder)|advertentie|deel dit artikel|leestijd|alle rechten voorbehouden)(?:[\s:.].{0,160})?$/i,
    example: 'Lees ook: De open haven',
  },
  {
    language: 'hr',
    words:
      /^(?:pročitajte (?:i|još|više)|čitajte (?:i|još|više)|oglas|podijelite?|podelite?|sva prava (?:pridržana|zadržana)|vezane vijesti)(?:[\s:.].{0,160})?$/i,
    example: 'Pročitajte i: Otvorena luka',
  },
  {
    language: 'ru',
    words:
      /^(?:читайте также|читать далее|реклама|поделиться|подпишитесь|подписаться|время чтения|все права защищены|прочитајте и|сва права задржана)(?:[\s:.].{0,160})?$/i,
    example: 'Читайте также: Открытый порт',
  },
  {
    language: 'zh',
    words: /^(?:相关阅读|延伸阅读|阅读更多|广告|分享|订阅|版权所有|阅读全文)(?:[\s:：.].{0,160})?$/,
    example: '相关阅读：开放的港口',
  },
  {
    language: 'zh',
    words: /^(?:责任编辑|编辑|來源|来源|字号|打印|收藏|点击)\s*[:：].{0,80}$/,
    example: '责任编辑：周晓舟',
  },
  {
    language: 'ar',
    words: /^(?:اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|إعلان|شارك|مشاركة|اشترك|جميع الحقوق محفوظة)(?:[\s:.].{0,160})?$/,
    example: 'اقرأ أيضا: المرفأ المفتوح',
  },
]

/** Whether a line is nothing but an address of the web. */
export const isAddress = (text: string): boolean => address.test(text)

/** Whether a line is the furniture of the page that a text was copied from. */
export const isFurniture = (text: string): boolean =>
  text.length <= 240 && (matches(furnitureRules, text) || matches(furnitureRules, text.replaceAll(setApart, '')))

/** Signs that set such a line apart: “[Advertisement]”, “— Read more —”. */
const setApart = /^[\s[(—–*-]+|[\s\])—–*:-]+$/g
