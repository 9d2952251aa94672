import { matches, type Rule } from './Rule'

/** Headings of the parts that are no section of the argument. */
export const sectionRules = {
  /** Above the notes of a text. */
  notes: [
    {
      language: 'en',
      words: /^(?:(?:end|foot)?notes|references(?: and notes)?|sources and notes):?$/i,
      example: 'Endnotes',
    },
    { language: 'de', words: /^(?:anmerkungen|fußnoten|endnoten|fussnoten):?$/i, example: 'Anmerkungen' },
    { language: 'fr', words: /^notes(?: de (?:bas de page|fin))?\s*:?$/i, example: 'Notes de bas de page' },
    { language: 'es', words: /^notas(?: (?:al pie|finales))?:?$/i, example: 'Notas al pie' },
    { language: 'pt', words: /^notas(?: de rodapé)?:?$/i, example: 'Notas de rodapé' },
    { language: 'it', words: /^note(?: a piè di pagina)?:?$/i, example: 'Note' },
    { language: 'nl', words: /^(?:noten|voetnoten|eindnoten):?$/i, example: 'Voetnoten' },
    { language: 'pl', words: /^przypisy:?$/i, example: 'Przypisy' },
    { language: 'hr', words: /^(?:bilješke|fusnote|napomene):?$/i, example: 'Bilješke' },
    { language: 'ru', words: /^(?:примечания|сноски|напомене|фусноте):?$/i, example: 'Примечания' },
    { language: 'zh', words: /^(?:注释|註釋|脚注|尾注|参考文献)[:：]?$/, example: '注释' },
    { language: 'ar', words: /^(?:هوامش|الهوامش|المراجع|ملاحظات)\s*:?$/, example: 'الهوامش' },
  ],
  /** Above the bios of those who signed. */
  about: [
    {
      language: 'en',
      words: /^about (?:the )?(?:author|writer|contributor)(?:\(s\)|s)?:?$/i,
      example: 'About the authors',
    },
    {
      language: 'en',
      words: /^(?:the )?(?:authors?|contributors?|author bios?|biograph(?:y|ies)):?$/i,
      example: 'Contributors',
    },
    { language: 'de', words: /^(?:über|zu) (?:die|den|der) autor(?:en|innen|in)*:?$/i, example: 'Über die Autorin' },
    { language: 'de', words: /^(?:zur person|die autor(?:en|innen|in)|der autor):?$/i, example: 'Zur Person' },
    {
      language: 'fr',
      words: /^(?:à propos (?:de l[’']|des )aut(?:eur|rice)e?s?|les? auteurs?)\s*:?$/i,
      example: 'À propos des auteurs',
    },
    {
      language: 'es',
      words: /^(?:sobre (?:el|la|los|las) autor(?:a|es|as)?|acerca de los autores):?$/i,
      example: 'Sobre los autores',
    },
    { language: 'pt', words: /^sobre (?:o|a|os|as) autor(?:a|es|as)?:?$/i, example: 'Sobre a autora' },
    { language: 'it', words: /^(?:gli autori|l[’']autore|l[’']autrice|sull[’']autore):?$/i, example: 'Gli autori' },
    { language: 'nl', words: /^over de auteurs?:?$/i, example: 'Over de auteur' },
    { language: 'hr', words: /^o (?:autor(?:u|ici|ima|ki)):?$/i, example: 'O autorima' },
    { language: 'ru', words: /^об автор(?:е|ах):?$/i, example: 'Об авторе' },
    { language: 'zh', words: /^(?:关于作者|作者简介|作者介紹)[:：]?$/, example: '作者简介' },
    { language: 'ar', words: /^(?:عن الكاتبة?|نبذة عن الكاتب)\s*:?$/, example: 'عن الكاتب' },
  ],
  /** Above the key points. */
  keyPoints: [
    {
      language: 'en',
      words: /^(?:key (?:points|takeaways|messages|findings)|at a glance|in brief|main points):?$/i,
      example: 'Key takeaways',
    },
    {
      language: 'de',
      words: /^(?:kernpunkte|das wichtigste in kürze|auf einen blick):?$/i,
      example: 'Das Wichtigste in Kürze',
    },
    { language: 'fr', words: /^(?:points[- ]clés|l[’']essentiel|en bref)\s*:?$/i, example: 'Points clés' },
    { language: 'es', words: /^(?:puntos clave|claves|en breve):?$/i, example: 'Puntos clave' },
    { language: 'pt', words: /^pontos[- ]chave:?$/i, example: 'Pontos-chave' },
    { language: 'it', words: /^(?:punti chiave|in sintesi):?$/i, example: 'Punti chiave' },
    { language: 'ru', words: /^(?:главное|ключевые выводы|кључне поруке):?$/i, example: 'Главное' },
    { language: 'zh', words: /^(?:要点|核心观点)[:：]?$/, example: '要点' },
  ],
} satisfies Record<string, readonly Rule[]>

/** Whether a line stands above notes. */
export const isNotesHeading = (text: string): boolean => matches(sectionRules.notes, text)

/** Whether a line stands above bios. */
export const isAboutHeading = (text: string): boolean => matches(sectionRules.about, text)

/** Whether a line stands above key points. */
export const isKeyPointsHeading = (text: string): boolean => matches(sectionRules.keyPoints, text)
